package se.regionsormland.portal.assessment.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer is warned of before an answer goes: promises, and nothing that is none. */
class PromisesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi kommer att bevilja 1,3 miljoner i 1:1-medel.",
        "Ni får pengarna i mars.",
        "Ni kommer att få 400 000 kr.",
        "Projektet får stöd från regionen.",
        "Vi går in med 600 tkr.",
        "Regionen står för halva miljonen.",
        "Regionen skjuter till 200 000 kr och ni resten.",
        "Det här lovar vi.",
        "Ni kan räkna med ett bidrag.",
        "Bidraget är ert.",
        "Pengarna är reserverade.",
        "Ansökan kommer att godkännas.",
        "Du får upp till 50 000 kronor.",
        "Ni har fått EU-medel.",
        "Regionen finansierar projektet med 600 tkr.",
        "Vi medfinansierar med 400 000 kr.",
        "Nämnden har beslutat om 500 000 kr till er.",
        "Ni har beviljats stöd.",
        "Ert projekt får 1:1-medel.",
        "Pengarna kommer i januari.",
        "Medlen betalas ut i mars.",
        "Vi har satt av 300 000 kr åt er.",
        "Vi reserverar en halv miljon.",
        "Bidraget blir 200 000 kr.",
        "Det är klart med pengarna."
      })
  void a_promise_of_money_is_seen(String words) {
    assertThat(Promises.ofMoney(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi kan inte lova några pengar.",
        "Det här är inget löfte om pengar, men ring oss.",
        "Tillväxtverket avgör om ni får pengar.",
        "EU betalar högst 40 procent av kostnaden.",
        "Ni får ett svar i mars.",
        "Om nämnden beviljar stöd kan ni börja.",
        "Vi kommer att läsa ansökan.",
        "Vet ni om ni får bidrag från kommunen?",
        "Fråga Leader om de beviljar förstudier.",
        "Ni får gärna ringa.",
        "Regionen ger råd om ansökan.",
        "Ni får 20 minuter på mötet.",
        "Du får svar inom 10 arbetsdagar.",
        "Ni får 3 personer att prata med.",
        "Idén får stöd i strategin.",
        "Projektet får stöd av två kommuner.",
        "Vi ger stöd i arbetet med ansökan.",
        "Regionen ger stöd med att hitta partner.",
        "Pengarna kommer från Tillväxtverket.",
        "Vi bidrar med kontakter."
      })
  void what_is_no_promise_of_money_is_left(String words) {
    assertThat(Promises.ofMoney(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi håller det hemligt.",
        "Vi behandlar uppgifterna konfidentiellt.",
        "Allt stannar mellan oss.",
        "Ingen annan får läsa det.",
        "Det omfattas av sekretess.",
        "Det här är hemligt.",
        "Handlingen blir inte offentlig.",
        "Vi har tystnadsplikt.",
        "Det håller vi inom regionen.",
        "Det stannar här.",
        "Vi för det inte vidare.",
        "Vi sprider det inte.",
        "Det är bara vi som läser det.",
        "Vi sekretessbelägger texten.",
        "Det blir ingen allmän handling.",
        "Idén diarieförs inte."
      })
  void a_promise_of_secrecy_is_seen(String words) {
    assertThat(Promises.ofSecrecy(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sekretess: prata med er jurist.",
        "Frågan om sekretess prövas när någon begär ut handlingen.",
        "Skicka inget hemligt till oss.",
        "Läs mer om sekretess hos kommunen.",
        "Är något hemligt i texten?",
        "Mötet hålls inom regionen.",
        "Skriv inget som inte får spridas.",
        "Sammanfattningen visas bland idéerna.",
        "Fråga er jurist om det omfattas av sekretess."
      })
  void advice_on_secrecy_is_no_promise(String words) {
    assertThat(Promises.ofSecrecy(words)).isFalse();
  }
}
