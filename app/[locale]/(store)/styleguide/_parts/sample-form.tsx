"use client";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import type { FormLabels } from "@/components/ui/form-context";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormState } from "@/lib/kernel/form";
import type { SampleWords } from "./words";

const SLOW_MS = 1_500;
const wait = () => new Promise((resolve) => setTimeout(resolve, SLOW_MS));

type Samples = {
  words: SampleWords;
  labels: FormLabels;
  problem: string;
  prices: Record<"standard" | "express", string>;
  countries: Record<"IE" | "DE", string>;
};

/** A form that was refused once, and is refused again after a while, so that its busy state can be looked at. */
export function SampleForm({ words, labels, problem, prices, countries }: Samples) {
  const refused: FormState = {
    status: "refused",
    problems: [
      { field: "name", message: labels.required },
      { field: "email", message: problem },
      { field: "delivery", message: labels.required },
      { field: "agree", message: labels.required },
    ],
    values: { email: "ada@", note: words.long },
  };
  const send = async (): Promise<FormState> => {
    await wait();
    return { ...refused };
  };
  return (
    <ActionForm action={send} labels={labels} initial={refused} id="sample" className="flex max-w-text flex-col gap-6">
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label={words.name} name="name" required />
        <Field label={words.email} name="email" type="email" required hint={words.emailHint} />
      </div>
      <Select
        label={words.country}
        name="country"
        required
        options={[
          { value: "IE", label: countries.IE },
          { value: "DE", label: countries.DE },
        ]}
      />
      <RadioGroup
        legend={words.delivery}
        name="delivery"
        choices={[
          { value: "standard", label: words.standard, hint: words.standardHint, aside: prices.standard },
          { value: "express", label: words.express, hint: words.expressHint, aside: prices.express },
          { value: "large", label: words.van, refused: words.vanRefused },
        ]}
      />
      <TextArea label={words.note} name="note" rows={3} />
      <Checkbox label={words.agree} name="agree" />
      <div>
        <SubmitButton busy={words.sending}>{words.send}</SubmitButton>
      </div>
    </ActionForm>
  );
}
