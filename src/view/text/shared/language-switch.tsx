import { useDeviceActions, useVoice } from "../context.ts";

const LANGUAGES = [
  ["en", "EN", "English"],
  ["ru", "RU", "Русский"],
] as const;

/** Both languages side by side, each named in itself. */
export function LanguageSwitch() {
  const { say, language } = useVoice();
  const { setLanguage } = useDeviceActions();
  return (
    <fieldset class="languages">
      <legend class="hidden">{say("play.language")}</legend>
      {LANGUAGES.map(([code, short, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-pressed={language === code}
          onClick={() => setLanguage(code)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
