/** The least this server can serve: the yardstick that `npm run bench` lays beside the shop's pages. */
export default function BarePage() {
  return <h1>Bare</h1>;
}
