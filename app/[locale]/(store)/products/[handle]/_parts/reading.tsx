import { GuideList } from "@/components/guides/guide-list";
import type { ProductPage } from "@/lib/catalog/model";
import { guidesOfProduct } from "@/lib/guides/queries/shown";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { About, Box, FactSheet } from "./details";
import { Needed } from "./needed";
import { OwningIt } from "./owning";
import { Documents, Parts, Questions } from "./papers";

type Props = { readonly product: ProductPage; readonly locale: string };

/** Everything below the buy button, in the order in which it matters: what else, what it means to have it, of what it is made. */
export async function Reading({ product, locale }: Props) {
  const guides = (await guidesOfProduct(product.handle, locale)).map((guide) => ({
    guide,
    href: paths(locale).productGuide(product.handle, guide.purpose),
  }));
  const indexOf = numbering(product, guides.length > 0);
  const shared = { product, locale };
  return (
    <div className="afar-each flex flex-col gap-12 pb-18 lg:gap-18">
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
        <Needed {...shared} index={indexOf("needed")} />
        <Box {...shared} index={indexOf("box")} />
      </div>
      <GuideList guides={guides} title={translator(locale, "guidance.product")("title")} index={indexOf("guides")} locale={locale} />
      <OwningIt {...shared} index={indexOf("owning")} />
      {product.parts.length > 0 && <Parts {...shared} index={indexOf("parts")} />}
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
        <div className="flex flex-col gap-12">
          <About {...shared} index={indexOf("about")} />
          <Documents {...shared} index={indexOf("documents")} />
        </div>
        <FactSheet {...shared} index={indexOf("facts")} />
      </div>
      {product.questions.length > 0 && <Questions {...shared} index={indexOf("questions")} />}
    </div>
  );
}

/** Sections are numbered as they stand; those without content are not counted. */
function numbering({ parts, questions }: ProductPage, hasGuides: boolean): (section: string) => string {
  const sections = [
    "needed",
    "box",
    ...(hasGuides ? ["guides"] : []),
    "owning",
    ...(parts.length > 0 ? ["parts"] : []),
    "about",
    "documents",
    "facts",
    ...(questions.length > 0 ? ["questions"] : []),
  ];
  return (section) => String(sections.indexOf(section) + 1).padStart(2, "0");
}
