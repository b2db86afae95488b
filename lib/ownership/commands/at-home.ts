import type { Result } from "../../kernel/result.ts";
import { transaction } from "../../platform/db/pool.ts";
import type { HouseholdKey } from "../model.ts";
import type { HomeFactKey } from "../rules/home.ts";
import { type Declaration, declareThing, forgetHomeFact, type Told, tellHomeFact, undeclareThing } from "./household.ts";

/** What is told of a home, each act by itself. */
export const tellAtHome = (home: HouseholdKey, told: Told): Promise<Result<null>> => transaction((tx) => tellHomeFact(tx, home, told));

export const forgetAtHome = (home: HouseholdKey, key: HomeFactKey): Promise<void> => transaction((tx) => forgetHomeFact(tx, home, key));

export const declareAtHome = (home: HouseholdKey, declared: { thing: Declaration; now: Date }): Promise<Result<string>> =>
  transaction((tx) => declareThing(tx, home, declared));

export const undeclareAtHome = (home: HouseholdKey, declaredId: string): Promise<void> =>
  transaction((tx) => undeclareThing(tx, home, declaredId));
