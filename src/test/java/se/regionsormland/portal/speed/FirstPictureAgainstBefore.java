package se.regionsormland.portal.speed;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.regionsormland.portal.speed.Load.Asked;

/** The first picture of a text, beside that of an older build. */
final class FirstPictureAgainstBefore {

  private static final int PAIRS = 7;
  private static final double OF_BEFORE = 0.35;
  private static final String TEXT =
      "Vi vill rusta bryggan i hamnen, anlägga en våtmark vid ån och visa skolor hur fisken vandrar.";

  private FirstPictureAgainstBefore() {}

  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    var older = Jar.before();
    if (older == null) {
      return List.of();
    }
    var unlimited = "--portal.costly-per-minute=100000000";
    try (var now = Jar.withNewDatabase(jar).start(unlimited);
        var before = older.start(unlimited)) {
      var pairs = Load.inTurns(PAIRS, asked(now), asked(before));
      var said =
          String.format(
              Locale.ROOT,
              "first picture beside an older build: %.1f and %.1f ms of the processor",
              Load.median(pairs.stream().mapToDouble(pair -> pair.one().processor())),
              Load.median(pairs.stream().mapToDouble(pair -> pair.other().processor())));
      var ratios =
          pairs.stream().mapToDouble(pair -> pair.one().processor() / pair.other().processor());
      return List.of(Line.atMost(said, ratios.toArray(), OF_BEFORE));
    }
  }

  /** What somebody asks who has an idea. */
  static byte[] request() {
    return Exchange.post("/forsta-bild", "text=" + URLEncoder.encode(TEXT, StandardCharsets.UTF_8));
  }

  private static Asked asked(Running portal) {
    var request = request();
    return new Asked(portal, 200, () -> request);
  }
}
