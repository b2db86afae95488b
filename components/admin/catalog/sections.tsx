import type { ReactNode } from "react";
import type { Option } from "@/components/ui/select";
import type { StaffProduct } from "@/lib/catalog/queries/desk/product";
import type { Section } from "@/lib/catalog/rules/desk/sections";
import type { Staff } from "@/lib/kernel/actor";
import { BasicsForm } from "./basics-form";
import { BoxForm } from "./box-form";
import { FactsForm } from "./facts-form";
import { OwningForm } from "./owning-form";
import { PackingForm } from "./packing-form";
import { PicturesForm } from "./pictures-form";
import { QuestionsForm } from "./questions-form";
import { VariantsForm } from "./variants-form";
import { WordsForm } from "./words-form";

export type SectionProps = {
  readonly product: StaffProduct;
  readonly staff: Pick<Staff, "roles" | "locale">;
  readonly types: readonly Option[];
};

/** What stands in each section's form. */
export const SECTION_FIELDS: Readonly<Record<Section, (props: SectionProps) => ReactNode>> = {
  basics: BasicsForm,
  words: WordsForm,
  facts: FactsForm,
  variants: VariantsForm,
  pictures: PicturesForm,
  box: BoxForm,
  packing: PackingForm,
  owning: OwningForm,
  questions: QuestionsForm,
};
