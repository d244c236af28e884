package se.regionsormland.portal.speed;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import se.regionsormland.portal.speed.Load.Asked;

/** The first picture of a text, beside that of an older build. */
final class FirstPictureAgainstBefore {

  private static final int PAIRS = 7;
  private static final double OF_BEFORE = 0.35;

  /** Of each line one; the numbers of them have no divisor in common, so that few texts return. */
  private static final List<List<String>> WORDS =
      List.of(
          List.of("rusta", "öppna", "bygga ut", "lysa upp", "märka ut", "tillgängliggöra", "laga"),
          List.of(
              "bryggan i hamnen",
              "den gamla stationen",
              "spåret runt sjön",
              "bygdens samlingslokal",
              "verkstaden på bruket",
              "cykelvägen mellan byarna",
              "köket i folkets hus",
              "odlingslotterna",
              "biblioteket"),
          List.of(
              "anlägga en våtmark vid ån",
              "utbilda svetsare",
              "dela fordon och laddstolpar",
              "sälja mat från gårdarna",
              "samla gårdarnas biogas"),
          List.of(
              "skolor",
              "företagare",
              "besökare",
              "pensionärer",
              "nyanlända",
              "föreningar",
              "studenter",
              "lantbrukare"),
          List.of(
              "fisken vandrar",
              "energin kan sparas",
              "ett jobb söks",
              "textil lagas",
              "ett bolag startas",
              "bygden minns",
              "regnvatten tas om hand",
              "spel och film görs",
              "robotar ställs om",
              "skogen sköts",
              "en mötesplats drivs"));

  private static final AtomicInteger asked = new AtomicInteger();

  private FirstPictureAgainstBefore() {}

  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    var older = Jar.before();
    if (older == null) {
      return List.of();
    }
    var unlimited = "--portal.costly-per-minute=100000000";
    try (var now = Jar.withNewDatabase(jar).start(unlimited);
        var before = older.start(unlimited)) {
      var pairs = Load.inTurnsOnceQuick(PAIRS, asked(now), asked(before));
      return List.of(Load.costs("first picture beside an older build", pairs, OF_BEFORE));
    }
  }

  /** What somebody asks who has an idea: each time another, as people do. */
  static byte[] request() {
    return request(asked.getAndIncrement());
  }

  private static byte[] request(int number) {
    var words = WORDS.stream().map(some -> some.get(number % some.size())).toArray();
    var text = "Vi vill %s %s, %s och visa %s hur %s.".formatted(words);
    return Exchange.post("/forsta-bild", "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  /** Both portals are asked the same, one text after the other. */
  private static Asked asked(Running portal) {
    var number = new AtomicInteger();
    return new Asked(portal, 200, () -> request(number.getAndIncrement()));
  }
}
