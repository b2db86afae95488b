/** An address of mail that breaks, where it must, before its house. */
export function MailAddress({ address, className }: { address: string; className?: string }) {
  const at = address.lastIndexOf("@");
  return (
    <span className={`[overflow-wrap:anywhere] ${className ?? ""}`}>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </span>
  );
}
