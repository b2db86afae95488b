import { notFound } from "next/navigation";
import { NoteBox } from "@/components/journey/note-box";
import { OrderSums } from "@/components/journey/order-sums";
import { OrderTable } from "@/components/journey/order-table";
import { PersonConversations, PersonMails, PersonNotes } from "@/components/journey/person-lists";
import { PersonSide } from "@/components/journey/person-side";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { addCustomerNote } from "@/lib/journey/actions";
import { findPerson } from "@/lib/journey/queries/people";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("journey.people.title");

export default async function CustomerPage({ params }: { params: Promise<{ email: string }> }) {
  const staff = await requireStaff("customers.read");
  const person = await findPerson(staff, decodeURIComponent((await params).email).toLowerCase(), await shopNow());
  if (!person) notFound();
  const { locale } = staff;
  const t = translator(locale, "journey.people");

  return (
    <>
      <PageHead title={person.name} lead={<span className="break-all">{person.email}</span>}>
        <Breadcrumb
          label={translator(locale)("common.breadcrumb")}
          crumbs={[{ label: t("title"), href: paths.admin.customers() }, { label: person.name }]}
        />
      </PageHead>
      <div className="grid gap-12 xl:grid-cols-[2fr_1fr]">
        <div className="flex min-w-0 flex-col gap-12">
          <Section
            title={t("orders")}
            index="01"
            aside={<OrderSums locale={locale} count={person.orders.count} sums={person.orders.sums} />}
          >
            <OrderTable locale={locale} rows={person.orders.rows} brief />
          </Section>
          <Section title={t("conversations")} index="02">
            <PersonConversations locale={locale} conversations={person.conversations} />
          </Section>
          <Section title={t("mails")} index="03">
            <PersonMails locale={locale} mails={person.mails} />
          </Section>
        </div>
        <div className="flex flex-col gap-8">
          <PersonSide locale={locale} person={person} />
          <Section title={t("notes")} level={3}>
            <NoteBox locale={locale} action={addCustomerNote} about={{ email: person.email }} />
            <PersonNotes locale={locale} notes={person.notes} />
          </Section>
        </div>
      </div>
    </>
  );
}
