"use client";
import { useEffect } from "react";

/** A link to one variant (`?variant=` with its SKU or id) chooses it: the page itself is the same for all and lies in caches. */
export function PreselectVariant() {
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get("variant");
    if (!wanted) return;
    const choices = [...document.querySelectorAll<HTMLInputElement>("input[data-at]")];
    const choice = choices.find(({ value, dataset }) => value === wanted || dataset.sku === wanted);
    if (choice) choice.checked = true;
  }, []);
  return null;
}
