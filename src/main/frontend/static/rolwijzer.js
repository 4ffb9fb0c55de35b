/* Rolwijzer: conveniences only. Every page works without this script. Texts come from data attributes in the page. */
(() => {
  "use strict";

  /** "Niemand" clears the other answers of its question, and any other answer clears "niemand". */
  function keepExclusive(event) {
    const chosen = event.target;
    if (!chosen.matches("fieldset input[type=checkbox]") || !chosen.checked) return;
    const exclusive = "exclusief" in chosen.dataset;
    for (const other of chosen.closest("fieldset").querySelectorAll("input[type=checkbox]:checked")) {
      if (other !== chosen && other.name === chosen.name && (exclusive || "exclusief" in other.dataset)) {
        other.checked = false;
        other.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  }

  /** Asks before leaving a form in which something was changed and not sent. */
  function guard(form) {
    const contents = () => new URLSearchParams(new FormData(form)).toString();
    const before = "gewijzigd" in form.dataset ? null : contents();
    let sent = false;
    form.addEventListener("submit", () => { sent = true; });
    window.addEventListener("pageshow", () => { sent = false; });
    window.addEventListener("beforeunload", (event) => {
      if (!sent && contents() !== before) event.preventDefault();
    });
  }

  /** Shows how many characters are left, and says so aloud only near the limit. */
  function count(field) {
    const limit = Number(field.dataset.teller);
    const texts = field.dataset;
    const shown = document.createElement("span");
    const spoken = document.createElement("span");
    shown.className = "rw-teller";
    shown.setAttribute("aria-hidden", "true");
    spoken.className = "rw-onzichtbaar";
    spoken.setAttribute("aria-live", "polite");
    field.after(shown, spoken);
    let pause;
    const update = () => {
      const left = limit - field.value.length;
      const text = (left < 0 ? texts.tellerOver : texts.tellerNog).replace("{0}", Math.abs(left).toLocaleString(document.documentElement.lang));
      const near = left < limit / 10;
      shown.textContent = near ? text : "";
      shown.classList.toggle("rw-teller--over", left < 0);
      clearTimeout(pause);
      pause = setTimeout(() => { spoken.textContent = near ? text : ""; }, 800);
    };
    field.addEventListener("input", update);
    update();
  }

  /** What stands open beside the page on a wide screen is folded on a narrow one, where it stands above the page. */
  function foldOnNarrow() {
    if (window.matchMedia("(min-width: 62rem)").matches) return;
    document.querySelectorAll("details[data-smal-dicht]").forEach((each) => { each.open = false; });
  }

  /** Paper cannot be unfolded: everything is opened before printing, and closed again after it. */
  function unfoldForPrint() {
    let opened = [];
    window.addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("details:not([open])")];
      opened.forEach((each) => { each.open = true; });
    });
    window.addEventListener("afterprint", () => opened.forEach((each) => { each.open = false; }));
  }

  /** Says so when the live result could not be renewed; the answers themselves are safe in the form. */
  function admitFailure(event) {
    const signIn = document.querySelector("[data-uitgelogd]");
    if (signIn) signIn.hidden = event.detail.xhr?.status !== 401;
    const standing = document.querySelector("[data-mislukt]");
    if (standing) standing.textContent = standing.dataset.mislukt;
  }

  document.addEventListener("change", keepExclusive);
  document.addEventListener("htmx:responseError", admitFailure);
  document.addEventListener("htmx:sendError", admitFailure);
  document.querySelectorAll("form[data-bewaak]").forEach(guard);
  document.querySelectorAll("textarea[data-teller]").forEach(count);
  document.querySelectorAll("[data-afdrukken]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
  foldOnNarrow();
  unfoldForPrint();
  document.querySelector("[data-foutoverzicht]")?.focus();
})();
