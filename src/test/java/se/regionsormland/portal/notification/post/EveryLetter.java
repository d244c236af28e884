package se.regionsormland.portal.notification.post;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.notification.letters.TrailFacts;
import se.regionsormland.portal.region.Strateg;

/** What letters of all kinds tell, so that a test can have each of them written out. */
final class EveryLetter {

  private static final String LINK = "https://portal.example.org/sida";

  private EveryLetter() {}

  /** {@code request}: whether it is about one, or about an idea. */
  static String body(LetterTexts texts, LetterKind kind, boolean request, Locale language) {
    var facts = new HashMap<String, @Nullable Object>(texts.nouns(request, language));
    facts.put("kind", kind.textName());
    facts.put("reference", "PP-2027-0001");
    facts.put("link", LINK);
    facts.putAll(ofACase());
    facts.putAll(ofPartners());
    facts.putAll(ofAWatch());
    facts.putAll(Map.of("conference", "Mötesdagen", "count", 2));
    facts.putAll(Map.of("name", "Kim Ek", "when", "24 mars 2027", "roles", List.of("OFFICER")));
    facts.putAll(TrailFacts.some());
    facts.put(
        "what",
        kind == LetterKind.OWN_ROLES ? "ASKED" : "notification.account-changed.PASSWORD_CHANGED");
    return texts.body(kind, language, facts);
  }

  private static Map<String, Object> ofACase() {
    return Map.of(
        "promised", "notification.first-answer",
        "firstAnswerBy", "15 mars 2027",
        "groupMeets", "24 mars 2027",
        "strateg", new Strateg("Strategen", "016-10 00 00", "strategen@example.org"),
        "summaryShown", false,
        "text", "Vilken kommun gäller det?",
        "sentence", "Det passar strategin.",
        "parts", List.of(),
        "choice", "STOP",
        "last", "24 mars 2027");
  }

  private static Map<String, Object> ofPartners() {
    return Map.of(
        "title", "Lånecyklar",
        "who", "Kim Ek",
        "telephone", "",
        "email", "kim@example.org",
        "reason", "Vi kör likadant.",
        "unconfirmed", false,
        "organisation", "Cykelföreningen",
        "until", "24 mars 2027",
        "offer", true,
        "extract", "> Räksmörgås");
  }

  private static Map<String, Object> ofAWatch() {
    return Map.of(
        "newCalls", List.of(),
        "closingCalls", List.of(),
        "newIdeas", List.of(),
        "others", List.of(),
        "ends", "24 mars 2027");
  }
}
