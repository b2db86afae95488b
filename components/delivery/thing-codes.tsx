import { Image, Text, View } from "@react-pdf/renderer";
import { SheetSection, sheetStyles } from "@/components/paper/sheet";
import type { ThingCode } from "@/lib/delivery/model/staff";

/** On the packing slip: where each thing's page is found before anybody has an account or a mail at hand. */
export function ThingCodes({ codes, title, lead }: { codes: readonly ThingCode[]; title: string; lead: string }) {
  return (
    <SheetSection title={title}>
      <Text style={{ marginBottom: 8 }}>{lead}</Text>
      <View style={{ flexDirection: "row", flexWrap: "wrap", gap: 12 }}>
        {codes.map(({ name, code, picture }) => (
          <View key={code} wrap={false} style={{ flexDirection: "row", alignItems: "center", gap: 8, width: 236 }}>
            <Image src={picture} style={{ width: 58, height: 58 }} />
            <View style={{ flexShrink: 1 }}>
              <Text style={sheetStyles.strong}>{name}</Text>
              <Text style={sheetStyles.mono}>{code}</Text>
            </View>
          </View>
        ))}
      </View>
    </SheetSection>
  );
}
