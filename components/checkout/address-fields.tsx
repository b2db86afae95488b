"use client";
import { type FormEvent, useState } from "react";
import { Field } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import { Select } from "@/components/ui/select";
import type { PostalAddress } from "@/lib/orders/model";
import type { AddressWords, CountryWords } from "./country-words";

type Props = {
  readonly countries: readonly CountryWords[];
  readonly words: AddressWords;
  readonly given: Partial<PostalAddress> & { readonly country: string };
  /** "billing" for the second address of a form: its fields are then called billingLine1 and so on. */
  readonly prefix?: string;
};

/**
 * An address as its country writes it. Choosing another country changes the fields at once; without script they change when
 * the form comes back.
 */
export function AddressFields({ countries, words, given, prefix = "" }: Props) {
  const nameOf = (part: string) => (prefix ? `${prefix}${part.charAt(0).toUpperCase()}${part.slice(1)}` : part);
  const kept = useField(nameOf("country"), given.country).kept ?? given.country;
  const [chosen, setChosen] = useState<string | null>(null);
  const form = countries.find(({ country }) => country === (chosen ?? kept)) ?? countries[0];
  if (!form) return null;
  const part = { form, words, given, nameOf, section: prefix || "shipping" };
  const choose = (event: FormEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLSelectElement && event.target.name === nameOf("country")) setChosen(event.target.value);
  };
  return (
    <div className="flex flex-col gap-6" onChange={choose}>
      <Select
        label={words.country}
        name={nameOf("country")}
        options={countries.map(({ country, name }) => ({ value: country, label: name }))}
        autoComplete={`${part.section} country`}
        required
        defaultValue={given.country}
      />
      <Field
        label={words.line1}
        name={nameOf("line1")}
        autoComplete={`${part.section} address-line1`}
        required
        defaultValue={given.line1}
      />
      <TownAndCode {...part} />
      <MoreFields {...part} />
    </div>
  );
}

type PartProps = Pick<Props, "words" | "given"> & {
  readonly form: CountryWords;
  readonly nameOf: (part: string) => string;
  readonly section: string;
};

/** In the order in which that country writes them. */
function TownAndCode({ form, words, given, nameOf, section }: PartProps) {
  const town = (
    <Field
      key="city"
      label={words.city}
      name={nameOf("city")}
      autoComplete={`${section} address-level2`}
      required
      defaultValue={given.city}
    />
  );
  const code = (
    <Field
      key="postcode"
      label={form.postcode}
      name={nameOf("postcode")}
      hint={form.postcodeHint}
      autoComplete={`${section} postal-code`}
      width="code"
      required
      spellCheck={false}
      defaultValue={given.postcode}
    />
  );
  return (
    <>
      {form.townFirst ? [town, code] : [code, town]}
      {form.regions.length > 0 && (
        <Select
          label={words.region}
          name={nameOf("region")}
          options={form.regions}
          empty={words.regionChoose}
          autoComplete={`${section} address-level1`}
          required
          defaultValue={given.region ?? undefined}
        />
      )}
    </>
  );
}

/** What few addresses need; open where something stands in it. */
function MoreFields({ words, given, nameOf, section }: PartProps) {
  const company = useField(nameOf("company"), given.company ?? undefined);
  const line2 = useField(nameOf("line2"), given.line2 ?? undefined);
  return (
    <details className="more" open={Boolean(company.kept || line2.kept || company.problem || line2.problem)}>
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{words.more}</summary>
      <div className="flex flex-col gap-6 pt-3">
        <Field
          label={words.company}
          name={nameOf("company")}
          autoComplete={`${section} organization`}
          defaultValue={given.company ?? undefined}
        />
        <Field
          label={words.line2}
          name={nameOf("line2")}
          autoComplete={`${section} address-line2`}
          defaultValue={given.line2 ?? undefined}
        />
      </div>
    </details>
  );
}
