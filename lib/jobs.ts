import { sweepCarts } from "./cart/jobs.ts";
import { publishDueDrafts, sweepPictures } from "./catalog/jobs.ts";
import { tellOfTheMonth, tellReaders } from "./content/jobs/letters.ts";
import { publishDueArticles } from "./content/jobs/publishing.ts";
import { refreshOpeningHours } from "./content/jobs.ts";
import { sendResetLinkJob, sweepSignIns } from "./customers/jobs.ts";
import { remindHolds } from "./delivery/commands/counter/remind.ts";
import { judgeDeliveries } from "./delivery/commands/judge.ts";
import { endSilentNotices } from "./delivery/commands/lapse.ts";
import { remindPickups } from "./delivery/commands/remind-pickups.ts";
import { askForCallOffs } from "./delivery/commands/void.ts";
import {
  callOffLabelsOfOrder,
  cancelLabelJob,
  labelJob,
  meetAtPickupPoint,
  moveWorkOfOrder,
  noticeJob,
  openWorkForOrder,
  shrinkWorkOfOrder,
  tellAboutParcel,
  tellLate,
} from "./delivery/jobs.ts";
import { closeSettled, endSearches, openLostParcels, openReturnedParcels, openSilentParcels, sweepPhotos } from "./feedback/jobs.ts";
import { hasOpenTrouble } from "./feedback/queries/open-trouble.ts";
import { sendFirstStep, sendMended, sendWeekLater } from "./guides/jobs/mails.ts";
import { askWhetherItWorks, lookForWorse, sweepStepPictures, tellAuthorOfWorse, tellOfMendedSteps } from "./guides/jobs.ts";
import { refreshShelves } from "./inventory/jobs.ts";
import { giveDataJob, tendData } from "./journey/jobs.ts";
import {
  askNewMailbox,
  askToConfirmEmail,
  sendResetLink,
  tellAccountExists,
  tellOldMailbox,
  tellPasswordChanged,
} from "./messaging/jobs/account-mails.ts";
import type { Render } from "./messaging/jobs/draw.ts";
import { sweepUnconfirmedReaders } from "./messaging/jobs/sweep-readers.ts";
import { mailNoticeJob, releaseMessages, sendIntent } from "./messaging/jobs.ts";
import { reconcileOrders } from "./orders/commands/reconcile.ts";
import { closeArrivedRefund, findUntoldDisputes, joinOrders, readProviderEvent, reopenFailedRefund, watchShop } from "./orders/jobs.ts";
import { bearMissingUnits, bearUnitsOfParcel, carryHomeToOrder, joinHomes } from "./ownership/jobs.ts";
import { comparePaymentBooks, parkLostNews, reconcileRefunds, sendRequestedRefund } from "./payments/jobs.ts";
import type { RecordedEvent } from "./platform/events.ts";
import { refreshPricedPages } from "./pricing/jobs.ts";
import { dropOrderPromises, keepReviewPromise, watchPromises } from "./promises/jobs.ts";
import { tallyPacking } from "./reports/commands/packing.ts";
import { sweepProductFiles } from "./reports/jobs.ts";
import { acceptRefund, refuseRefund } from "./returns/jobs.ts";
import { learnLanes } from "./shipping/commands/lanes.ts";
import { followArrival, freezeClaimsOfOrder, joinWaiversOfHomes, tendRefills } from "./supplements/jobs.ts";
import { withNeeds } from "./supplements/queries/mail-needs.ts";
import { takeStuck } from "./support/jobs.ts";

/** A handler of an event: idempotent, re-reads the world before it acts. Its name is the job's name. */
export type EventHandler = (event: RecordedEvent) => Promise<void>;
/** A job with its own payload. */
export type JobHandler = (payload: Readonly<Record<string, unknown>>) => Promise<void>;

/** What follows which event: the one place that says so. Keys of the inner record name the jobs. */
export const FOLLOWS: Readonly<Record<string, Readonly<Record<string, EventHandler>>>> = {
  "customer.signed_up": { "messaging.askToConfirmEmail": askToConfirmEmail },
  "customer.confirmation_asked": { "messaging.askToConfirmEmail": askToConfirmEmail },
  "customer.sign_up_repeated": { "messaging.tellAccountExists": tellAccountExists },
  "customer.reset_asked": { "messaging.sendResetLink": sendResetLink },
  "customer.email_asked": { "messaging.askNewMailbox": askNewMailbox },
  "customer.email_changed": { "messaging.tellOldMailbox": tellOldMailbox },
  "customer.password_changed": { "messaging.tellPasswordChanged": tellPasswordChanged },
  "cart.claimed": { "ownership.joinHomes": joinHomes },
  "order.placed": {
    "inventory.refreshShelves": refreshShelves,
    "ownership.carryHome": carryHomeToOrder,
    "supplements.freezeClaims": freezeClaimsOfOrder,
  },
  "household.joined": { "supplements.joinWaivers": joinWaiversOfHomes },
  "unit.delivered": { "guides.firstStep": sendFirstStep, "supplements.followArrival": followArrival },
  "order.expired": { "inventory.refreshShelves": refreshShelves },
  "order.paid": { "inventory.refreshShelves": refreshShelves, "delivery.openWork": openWorkForOrder },
  "order.confirmed": { "delivery.openWork": openWorkForOrder, "promises.reviewed": keepReviewPromise },
  "promise.at_risk": { "delivery.tellLate": tellLate },
  "promise.broken": { "delivery.tellLate": tellLate },
  "order.changed": {
    "inventory.refreshShelves": refreshShelves,
    "delivery.openWork": openWorkForOrder,
    "feedback.closeSettled": closeSettled,
  },
  "delivery.remedy_chosen": { "inventory.refreshShelves": refreshShelves, "feedback.closeSettled": closeSettled },
  "refund.requested": { "feedback.closeSettled": closeSettled },
  "order.delivery_changed": { "delivery.moveWork": moveWorkOfOrder },
  "order.refunded": {
    "promises.drop": dropOrderPromises,
    "promises.reviewed": keepReviewPromise,
    "inventory.refreshShelves": refreshShelves,
    "delivery.shrinkWork": shrinkWorkOfOrder,
    "delivery.callOffLabels": callOffLabelsOfOrder,
  },
  "order.cancelled": {
    "promises.drop": dropOrderPromises,
    "promises.reviewed": keepReviewPromise,
    "inventory.refreshShelves": refreshShelves,
    "delivery.shrinkWork": shrinkWorkOfOrder,
    "delivery.callOffLabels": callOffLabelsOfOrder,
  },
  "line.cancelled": { "inventory.refreshShelves": refreshShelves, "delivery.shrinkWork": shrinkWorkOfOrder },
  "article.published": { "content.tellReaders": tellReaders },
  "guide.worse": { "guides.tellAuthor": tellAuthorOfWorse },
  "guide.published": { "guides.tellMended": tellOfMendedSteps },
  "guide.stuck_told": { "support.takeStuck": takeStuck },
  "customer.email_verified": { "orders.join": joinOrders, "ownership.joinHomes": joinHomes },
  "refund.succeeded": { "orders.closeRefund": closeArrivedRefund, "returns.accept": acceptRefund },
  "refund.failed": { "orders.reopenRefund": reopenFailedRefund, "returns.refuse": refuseRefund },
  "refund.canceled": { "returns.refuse": refuseRefund },
  "refund.declined": { "returns.refuse": refuseRefund },
  "shipment.handed_over": { "delivery.tell": tellAboutParcel },
  "shipment.out_for_delivery": { "delivery.tell": tellAboutParcel },
  "shipment.attempt_failed": { "delivery.tell": tellAboutParcel },
  "shipment.available_for_pickup": { "delivery.tell": tellAboutParcel, "delivery.meetAtPoint": meetAtPickupPoint },
  "shipment.exception": { "delivery.tell": tellAboutParcel },
  "shipment.delivered": {
    "delivery.tell": tellAboutParcel,
    "ownership.bear": bearUnitsOfParcel,
    "supplements.followArrival": followArrival,
  },
  "guide.step_mended": { "guides.sendMended": sendMended },
  "guide.week_due": { "guides.sendWeekLater": sendWeekLater },
  "shipment.returning_to_sender": { "delivery.tell": tellAboutParcel },
  "shipment.returned_to_sender": { "feedback.openReturned": openReturnedParcels },
  "shipment.lost": { "feedback.openLost": openLostParcels },
};

/** Loaded with the first mail: half a second that no start should wait for. */
const renderMail: Render = async (template, props, letter) =>
  (await import("../emails/render.tsx")).renderMail(template, await withNeeds(template, props, letter.locale), letter);

/** Jobs that commands put into the queue by name. */
export const JOBS: Readonly<Record<string, JobHandler>> = {
  "catalog.publishDue": publishDueDrafts,
  "customers.sendResetLink": sendResetLinkJob,
  "delivery.cancelLabel": cancelLabelJob,
  "delivery.label": labelJob,
  "delivery.notice": noticeJob,
  "messaging.mailNotice": mailNoticeJob,
  "journey.giveData": giveDataJob,
  "messaging.send": sendIntent({ render: renderMail, hasOpenCase: hasOpenTrouble }),
  "orders.readProviderEvent": readProviderEvent,
  "payments.sendRefund": sendRequestedRefund,
  "pricing.refreshPages": refreshPricedPages,
};

/** Recurring work, in real time: cron pattern (UTC) and what is done. */
export const TIMETABLE: readonly { readonly name: string; readonly cron: string; readonly run: () => Promise<void> }[] = [
  { name: "orders.reconcile", cron: "* * * * *", run: reconcileOrders },
  { name: "payments.reconcileRefunds", cron: "* * * * *", run: reconcileRefunds },
  { name: "shipping.learn", cron: "40 * * * *", run: learnLanes },
  { name: "delivery.judge", cron: "7 * * * *", run: judgeDeliveries },
  { name: "delivery.remindHolds", cron: "22 * * * *", run: () => remindHolds() },
  { name: "delivery.askForCallOffs", cron: "34 * * * *", run: askForCallOffs },
  { name: "delivery.remindPickups", cron: "19 * * * *", run: () => remindPickups() },
  { name: "delivery.endSilent", cron: "12 * * * *", run: endSilentNotices },
  { name: "feedback.endSearches", cron: "17 * * * *", run: endSearches },
  { name: "feedback.sweepPhotos", cron: "50 3 * * *", run: sweepPhotos },
  { name: "feedback.openReturned", cron: "*/10 * * * *", run: openReturnedParcels },
  { name: "feedback.openSilent", cron: "27 * * * *", run: openSilentParcels },
  { name: "ownership.bearMissing", cron: "*/10 * * * *", run: bearMissingUnits },
  { name: "guides.lookForWorse", cron: "42 * * * *", run: lookForWorse },
  { name: "guides.sweepPictures", cron: "55 3 * * *", run: sweepStepPictures },
  { name: "guides.askWhetherItWorks", cron: "47 * * * *", run: askWhetherItWorks },
  { name: "supplements.tendRefills", cron: "3 * * * *", run: tendRefills },
  { name: "promises.watch", cron: "* * * * *", run: watchPromises },
  { name: "payments.parkLostNews", cron: "* * * * *", run: parkLostNews },
  { name: "orders.watch", cron: "*/5 * * * *", run: watchShop },
  { name: "orders.findDisputes", cron: "25 * * * *", run: findUntoldDisputes },
  { name: "payments.compare", cron: "10 4 * * *", run: comparePaymentBooks },
  { name: "customers.sweepSignIns", cron: "17 3 * * *", run: sweepSignIns },
  { name: "catalog.publishDue", cron: "* * * * *", run: publishDueDrafts },
  { name: "journey.tendData", cron: "*/10 * * * *", run: tendData },
  { name: "catalog.sweepPictures", cron: "40 3 * * *", run: sweepPictures },
  { name: "reports.tallyPacking", cron: "50 3 * * *", run: () => tallyPacking() },
  { name: "reports.sweepFiles", cron: "45 3 * * *", run: sweepProductFiles },
  { name: "cart.sweep", cron: "20 3 * * *", run: sweepCarts },
  { name: "content.publishDue", cron: "* * * * *", run: publishDueArticles },
  { name: "content.month", cron: "7 * * * *", run: tellOfTheMonth },
  { name: "messaging.release", cron: "* * * * *", run: releaseMessages },
  { name: "messaging.sweepReaders", cron: "35 3 * * *", run: sweepUnconfirmedReaders },
  { name: "content.opening", cron: "*/5 * * * *", run: refreshOpeningHours },
];
