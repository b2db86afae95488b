import { confirmMailbox } from "./checkout/confirm-mailbox.tsx";
import { articlePublished } from "./content/article-published.tsx";
import { monthEnded } from "./content/month-ended.tsx";
import { alreadyRegistered } from "./customers/already-registered.tsx";
import { emailAsked } from "./customers/email-asked.tsx";
import { emailChanged } from "./customers/email-changed.tsx";
import { passwordChanged } from "./customers/password-changed.tsx";
import { resetPassword } from "./customers/reset-password.tsx";
import { verifyEmail } from "./customers/verify-email.tsx";
import { counterCollected } from "./delivery/counter-collected.tsx";
import { counterPutBack } from "./delivery/counter-put-back.tsx";
import { counterReady } from "./delivery/counter-ready.tsx";
import { counterReminder } from "./delivery/counter-reminder.tsx";
import { lateNoticed } from "./delivery/late-noticed.tsx";
import { remedyChosen } from "./delivery/remedy-chosen.tsx";
import { shipmentAttemptFailed } from "./delivery/shipment-attempt-failed.tsx";
import { shipmentAvailableForPickup } from "./delivery/shipment-available-for-pickup.tsx";
import { shipmentDelivered } from "./delivery/shipment-delivered.tsx";
import { shipmentException } from "./delivery/shipment-exception.tsx";
import { shipmentHandedOver } from "./delivery/shipment-handed-over.tsx";
import { shipmentOutForDelivery } from "./delivery/shipment-out-for-delivery.tsx";
import { shipmentPickupEnds } from "./delivery/shipment-pickup-ends.tsx";
import { shipmentReturningToSender } from "./delivery/shipment-returning-to-sender.tsx";
import { recoveryOffered } from "./feedback/recovery-offered.tsx";
import { recoveryOpened } from "./feedback/recovery-opened.tsx";
import { revisionWorse } from "./guides/revision-worse.tsx";
import { stepMended } from "./guides/step-mended.tsx";
import { stillWorks } from "./guides/still-works.tsx";
import { thingsArrived } from "./guides/things-arrived.tsx";
import { dataAsked } from "./journey/data-asked.tsx";
import { dataErased } from "./journey/data-erased.tsx";
import { dataReady } from "./journey/data-ready.tsx";
import { dataWaits } from "./journey/data-waits.tsx";
import { digest } from "./messaging/digest.tsx";
import { lettersAsked } from "./messaging/letters-asked.tsx";
import { lettersKnown } from "./messaging/letters-known.tsx";
import { mailboxAsked } from "./messaging/mailbox-asked.tsx";
import { preferencesAsked } from "./messaging/preferences-asked.tsx";
import { deliveryChanged } from "./orders/delivery-changed.tsx";
import { latePaymentRefunded } from "./orders/late-payment-refunded.tsx";
import { lineCancelled } from "./orders/line-cancelled.tsx";
import { lookUp } from "./orders/look-up.tsx";
import { orderCancelled } from "./orders/order-cancelled.tsx";
import { orderPaid } from "./orders/order-paid.tsx";
import { refundSent } from "./orders/refund-sent.tsx";
import { returnSubmitted } from "./returns/return-submitted.tsx";
import { refillDue } from "./supplements/refill-due.tsx";
import { answer } from "./support/answer.tsx";
import { messageForShop } from "./support/message-for-shop.tsx";
import { messageReceived } from "./support/message-received.tsx";

/** Every mail, by the event that causes it: "room/event". */
export const TEMPLATES = {
  "content/article-published": articlePublished,
  "content/month-ended": monthEnded,
  "messaging/digest": digest,
  "messaging/letters-asked": lettersAsked,
  "messaging/letters-known": lettersKnown,
  "messaging/mailbox-asked": mailboxAsked,
  "messaging/preferences-asked": preferencesAsked,
  "checkout/confirm-mailbox": confirmMailbox,
  "customers/verify-email": verifyEmail,
  "customers/already-registered": alreadyRegistered,
  "customers/reset-password": resetPassword,
  "customers/email-asked": emailAsked,
  "customers/email-changed": emailChanged,
  "customers/password-changed": passwordChanged,
  "delivery/counter-collected": counterCollected,
  "delivery/counter-put-back": counterPutBack,
  "delivery/counter-ready": counterReady,
  "delivery/counter-reminder": counterReminder,
  "journey/data-asked": dataAsked,
  "journey/data-erased": dataErased,
  "journey/data-ready": dataReady,
  "journey/data-waits": dataWaits,
  "delivery/late-noticed": lateNoticed,
  "delivery/remedy-chosen": remedyChosen,
  "delivery/shipment-attempt-failed": shipmentAttemptFailed,
  "delivery/shipment-available-for-pickup": shipmentAvailableForPickup,
  "delivery/shipment-delivered": shipmentDelivered,
  "delivery/shipment-exception": shipmentException,
  "delivery/shipment-handed-over": shipmentHandedOver,
  "delivery/shipment-out-for-delivery": shipmentOutForDelivery,
  "delivery/shipment-pickup-ends": shipmentPickupEnds,
  "delivery/shipment-returning-to-sender": shipmentReturningToSender,
  "feedback/recovery-offered": recoveryOffered,
  "feedback/recovery-opened": recoveryOpened,
  "guides/revision-worse": revisionWorse,
  "guides/still-works": stillWorks,
  "guides/step-mended": stepMended,
  "guides/things-arrived": thingsArrived,
  "orders/delivery-changed": deliveryChanged,
  "orders/late-payment-refunded": latePaymentRefunded,
  "orders/line-cancelled": lineCancelled,
  "orders/look-up": lookUp,
  "orders/order-cancelled": orderCancelled,
  "orders/order-paid": orderPaid,
  "orders/refund-sent": refundSent,
  "returns/return-submitted": returnSubmitted,
  "supplements/refill-due": refillDue,
  "support/answer": answer,
  "support/message-for-shop": messageForShop,
  "support/message-received": messageReceived,
} as const;

export type TemplateName = keyof typeof TEMPLATES;

export const isTemplate = (name: string): name is TemplateName => Object.hasOwn(TEMPLATES, name);
