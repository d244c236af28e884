package se.regionsormland.portal.reading.days;

import java.util.Set;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Phrases;

/** The words of {@link DayReader}. */
final class DayWords {

  static final Set<String> ANSWER =
      Listed.words(
          """
          svar svara svaret besked beskedet återkoppling återkoppla veta höra hör säg säga meddela återkom answer reply
          know hear
          """);
  static final Set<String> LIMIT =
      Listed.words(
          """
          före innan senast till före. by before tills senare
          """);
  static final Set<String> START =
      Listed.words(
          """
          start starta startar startat starten börja börjar uppstart igång startdatum inleds
          inleda påbörjas påbörjat projektstart sätter byggstart fr.o.m begin begins starts kickar kör körs
          """);
  static final Set<String> END =
      Listed.words(
          """
          slut slutar sluta slutdatum avslutas avslutat avslutad avslutar avsluta avslut avslutning slutfört
          slutförd slutförs utgången klart klar klara färdig färdigt färdiga t.o.m
          pågår löper håller ends end until finished
          """);
  static final Set<String> LASTS =
      Set.of(
          "löper", "pågår", "håller", "varar", "gäller", "sträcker", "projektperiod", "projekttid");
  static final Phrases THROUGH =
      Phrases.of(
          """
          till och med; t o m; tom; fram till
          """);
  static final Phrases FROM = Phrases.of("från och med; fr o m; f o m");
  static final Set<String> TO = Set.of("-", "–", "—", "till", "to", "och");

  /** Before two years with "och" between them: from the one through the other. */
  static final Set<String> BOTH_OF = Set.of("mellan", "under", "åren", "between", "during");

  static final Set<String> PAST =
      Listed.words(
          """
          startade började slutade tidigare förra gjordes drog satte inleddes påbörjades
          öppnade byggdes invigdes grundades pågick started began opened lämnades gick hölls
          """);
  static final Set<String> DECISION = Set.of("beslut", "beslutet", "decision");
  static final Set<String> DECIDES =
      Listed.words(
          """
          fattar fattas fattade tar tas togs tog fattat beslutade kommunfullmäktige
          """);
  static final Set<String> FROM_DAY =
      Set.of("från", "fr.o.m", "from", "start", "starten", "startar", "startdatum");
  static final Set<String> UNTIL = Set.of("till", "until", "tom", "t.o.m");

  private DayWords() {}
}
