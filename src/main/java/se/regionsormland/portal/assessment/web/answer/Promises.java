package se.regionsormland.portal.assessment.web.answer;

import java.util.regex.Pattern;

/**
 * What reads as a promise that nobody here can make: of money, or that something stays secret. A
 * denial, a condition and a question are none, and advice on secrecy is none either.
 */
final class Promises {

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+|\\s[–-]\\s");

  private static final String BEFORE = "(?iu)(?<!\\p{L})";
  private static final String WORDS = "(?:\\s+\\p{L}+){0,3}\\s+";

  /** Of money, not of days or minutes. */
  private static final String NUMBER =
      "\\d[\\d \\u00a0.,]{0,20}(?:(?:kr|tkr|mkr|mnkr|kronor|tusen|miljon|procent|%))";

  private static final String SUM =
      "(?:upp\\s+till\\s+|hela\\s+|de\\s+|drygt\\s+|ungefär\\s+|ca\\s+)*"
          + "(?:"
          + NUMBER
          + "|(?:en|ett|två|tre|halva?)\\s+(?:halv\\s+)?\\p{L}*miljon|pengar"
          + "|medel(?!\\p{L})"
          + "|stöd(?!\\s+(?:i|av|när|under|genom|kring|längs|för\\s+att|att)(?!\\p{L})|"
          + "\\s+med\\s+(?!\\d)|jande)"
          + "|bidrag(?:et)?(?!\\p{L})|finansiering|beloppet|summan|EU-|1:1)";

  private static final Pattern MONEY =
      Pattern.compile(
          BEFORE
              + "(?:(?:ni|du|(?:ert\\s+)?projekt(?:et)?|idén|föreningen|kommunen)"
              + "\\s+(?:kommer\\s+att\\s+)?"
              + "(?:får|få|tilldelas|beviljas|har\\s+(?:fått|beviljats|tilldelats))(?:"
              + "\\s+(?:då|alltså|också|nu|säkert))?\\s+"
              + SUM
              + "|(?:vi|regionen|nämnden|jag)\\s+(?:kommer\\s+att\\s+|ska\\s+|tänker"
              + "\\s+)?(?:också\\s+)?"
              + "(?:har\\s+)?(?:ger|ge|gett|betalar|betala|(?:med)?finansierar?|reserverar?"
              + "|reserverat|satt\\s+av|sätter\\s+av|beslutat\\s+om|bekostar|bekosta|beviljar"
              + "|bevilja"
              + "|skjuter\\s+till|skjuta\\s+till|satsar|satsa|bidrar\\s+med|bidra\\s+med"
              + "|går\\s+in\\s+med"
              + "|gå\\s+in\\s+med|står\\s+för|stå\\s+för|lägger|lägga|avsätter|avsätta|delar\\s+ut)"
              + "(?:\\s+(?:er|ert|dig|det|projekt|projektet|idén|in|också|med|av|undan))*\\s+"
              + SUM
              + "|(?:lovar|garanterar|garanterat|garanterade|utlovas|beviljar|beviljas"
              + "|beviljat|beviljad"
              + "|beviljade|bevilja|beviljats)(?!\\p{L})"
              + "|(?:kan|ska)\\s+räkna\\s+med"
              + WORDS
              + "(?:pengar|stöd|bidrag|miljon|kronor|kr|medel)"
              + "|(?:pengarna|stödet|bidraget|medlen)\\s+(?:är|blir|kommer)(?:\\s+att\\s+bli)?\\s+"
              + "(?:era|ert|dina|klara?t?|säkra?t?|reserverade?|avsatta?|avsatt)"
              + "|ansökan\\s+(?:kommer\\s+att\\s+)?(?:godkänns|godkännas|går\\s+igenom"
              + "|bifalls|bifallas)"
              + "|(?:pengarna|stödet|bidraget|medlen)\\s+(?:kommer|betalas"
              + "\\s+ut)(?!\\p{L})(?!\\s+(?:att|från|ur)(?!\\p{L}))"
              + "|(?:stödet|bidraget)\\s+blir\\s+"
              + NUMBER
              + "|klart\\s+med\\s+(?:pengarna|finansieringen|stödet|bidraget)"
              + "|det\\s+blir\\s+(?:säkert\\s+)?(?:pengar|bidrag|stöd))");

  private static final Pattern SECRET =
      Pattern.compile(
          BEFORE
              + "(?:(?:håller|hålla|hålls|hållas|behåller|behandlar|behandlas|behandla)(?:"
              + "\\s+\\p{L}+){0,3}\\s+"
              + "(?:hemlig\\p{L}*|konfidentiell\\p{L}*|för\\s+oss\\s+själva)"
              + "|(?:håller|behåller|stannar|hålla|behålla|stanna)(?:\\s+vi)?(?:\\s+(?:det"
              + "|allt|detta|den|texten|idén|uppgift\\p{L}*))?"
              + "\\s+(?:inom\\s+regionen|här(?!\\p{L}))"
              + "|sekretessbelägg\\p{L}*"
              + "|(?:bara|endast)\\s+(?:vi|handläggar\\p{L}*|regionen)(?:\\s+(?:som|på"
              + "\\s+regionen|här))*\\s+(?:läser|ser|kan\\s+se|kan\\s+läsa|får\\s+se|får\\s+läsa)"
              + "|(?:vi|jag)\\s+(?:för|sprider|berättar|visar)(?:\\s+(?:det|detta|den"
              + "|texten|idén|uppgifterna))\\s+(?:inte|aldrig)"
              + "|(?:sprids|diarieförs|visas)\\s+(?:inte|aldrig)(?!\\p{L})"
              + "|(?:är|blir)\\s+(?:ingen|inte\\s+en|inte|aldrig)\\s+(?:allmän\\s+handling"
              + "|offentlig\\p{L}*)"
              + "|(?:är|blir|förblir)(?:\\s+\\p{L}+){0,2}\\s+"
              + "(?:hemlig\\p{L}*|konfidentiell\\p{L}*|sekretessbelag\\p{L}*|sekretesskydda\\p{L}*)"
              + "|(?:lyder\\s+under|omfattas\\s+av|skyddas\\s+av|råder|gäller|löfte\\s+om|har)\\s+"
              + "(?:full\\s+|total\\s+|sträng\\s+)?(?:sekretess|tystnadsplikt)"
              + "|(?:sekretess|tystnadsplikt)\\s+(?:gäller|råder)"
              + "|ingen(?:\\s+(?:annan|utomstående|mer))?\\s+(?:får|kommer\\s+att|kan)\\s+"
              + "(?:läsa|se|veta|ta\\s+del)"
              + "|(?:stannar|stanna)\\s+(?:mellan|hos|bland)\\s+oss"
              + "|lämnar\\s+(?:vi\\s+)?(?:aldrig|inte)\\s+ut|lämnas\\s+(?:aldrig|inte)\\s+ut"
              + "|(?:blir|visas|kommer)(?:\\s+att\\s+bli)?\\s+(?:aldrig|inte)(?:\\s+(?:en"
              + "|någon))?\\s+"
              + "(?:offentlig\\p{L}*|allmän\\s+handling|ut))");

  private static final Pattern DENIED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:inte|inga|inget|ingen|ej|aldrig|utan)(?!\\p{L})");

  /** Somebody else decides, or it is only said what would be. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:om|ifall|huruvida|när|innan|skulle|kanske|den\\s+som|de\\s+som"
              + "|kan\\s+ni"
              + "|fråga|beslutar|avgör|prövar|bedömer|söka|sökt)(?!\\p{L})");

  private Promises() {}

  static boolean ofMoney(String words) {
    return SENTENCE.splitAsStream(words).anyMatch(Promises::promisesMoney);
  }

  static boolean ofSecrecy(String words) {
    return SENTENCE
        .splitAsStream(words)
        .anyMatch(sentence -> !isOpen(sentence, SECRET) && SECRET.matcher(sentence).find());
  }

  private static boolean promisesMoney(String sentence) {
    return MONEY.matcher(sentence).find()
        && !DENIED.matcher(sentence).find()
        && !isOpen(sentence, MONEY);
  }

  private static boolean isOpen(String sentence, Pattern promise) {
    var found = promise.matcher(sentence);
    return sentence.endsWith("?")
        || (found.find() && OPEN.matcher(sentence.substring(0, found.start())).find());
  }
}
