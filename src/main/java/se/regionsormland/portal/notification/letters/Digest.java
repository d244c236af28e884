package se.regionsormland.portal.notification.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.queue.DailyWork;
import se.regionsormland.portal.assessment.queue.WorkLine;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.opinions.lists.LateOpinions;
import se.regionsormland.portal.opinions.lists.LateOpinions.LateOpinion;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;
import se.regionsormland.portal.web.Links;

/**
 * One letter a working day to each who has something to do, and none to who has not. References,
 * dates and links: nothing of what stands in a case, for letters are forwarded.
 */
@Component
class Digest {

  private static final LocalTime SEVEN = LocalTime.of(7, 0);

  private final DigestDays days;
  private final DailyWork work;
  private final LateOpinions late;
  private final CaseRecipients recipients;
  private final LetterWriter letters;
  private final Links links;
  private final Clock clock;

  Digest(
      DigestDays days,
      DailyWork work,
      LateOpinions late,
      CaseRecipients recipients,
      LetterWriter letters,
      Links links,
      Clock clock) {
    this.days = days;
    this.work = work;
    this.late = late;
    this.recipients = recipients;
    this.letters = letters;
    this.links = links;
    this.clock = clock;
  }

  /** Part of a letter: why, and the cases. */
  record Part(String heading, List<Line> lines) {}

  record Line(String words, String reference, String by, String link) {}

  /** From seven in the morning on, once: a portal that was down at seven writes it later. */
  @Scheduled(
      fixedDelayString = "${portal.digest.every:1m}",
      initialDelayString = "${portal.digest.every:1m}")
  @Transactional
  void write() {
    var now = clock.instant().atZone(SwedishTime.ZONE);
    var today = now.toLocalDate();
    if (now.toLocalTime().isBefore(SEVEN) || !WorkingDays.isWorkingDay(today)) {
      return;
    }
    days.begin(today).ifPresent(since -> write(today, since));
  }

  private void write(LocalDate today, Instant since) {
    var parts = new TreeMap<String, List<Part>>();
    work.on(today, since).stream()
        .collect(Collectors.groupingBy(recipients::of))
        .forEach((recipient, theirs) -> add(parts, recipient, parts(theirs)));
    late.on(today).stream()
        .collect(Collectors.groupingBy(recipients::of))
        .forEach((recipient, hers) -> add(parts, recipient, List.of(part(hers))));
    parts.forEach((recipient, hers) -> write(today, recipient, hers));
  }

  private static void add(Map<String, List<Part>> all, String recipient, List<Part> more) {
    if (!recipient.isBlank()) {
      all.computeIfAbsent(recipient, _ -> new ArrayList<>()).addAll(more);
    }
  }

  private void write(LocalDate today, String recipient, List<Part> parts) {
    letters.write(
        new Occasion(LetterKind.OFFICERS_DAY, null, today + " " + recipient, ""),
        recipient,
        Languages.SWEDISH,
        Map.of("parts", parts, "link", links.to("/arenden")));
  }

  private List<Part> parts(List<WorkLine> lines) {
    return Stream.of(WorkLine.Why.values())
        .map(why -> part(why, lines.stream().filter(one -> one.why() == why)))
        .filter(part -> !part.lines().isEmpty())
        .toList();
  }

  private Part part(WorkLine.Why why, Stream<WorkLine> lines) {
    return new Part("notification.officers-day." + why, lines.map(this::line).toList());
  }

  private Line line(WorkLine one) {
    return line("notification.officers-day.line", one.reference(), one.answerBy(), "/arenden/");
  }

  private Part part(List<LateOpinion> hers) {
    return new Part(
        "notification.officers-day.OPINION",
        hers.stream()
            .map(one ->
                line(
                    "notification.officers-day.opinion",
                    one.reference(),
                    one.due(),
                    "/bedomningar/"))
            .toList());
  }

  private Line line(String words, String reference, LocalDate by, String at) {
    return new Line(
        words, reference, SwedishTime.longDate(by, Languages.SWEDISH), links.to(at + reference));
  }
}
