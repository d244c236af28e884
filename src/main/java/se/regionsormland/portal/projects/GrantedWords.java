package se.regionsormland.portal.projects;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.requests.Decision;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;

/** The words that a project begins from: public ones, and what was noted of the decisions. */
@Component
class GrantedWords {

  private static final Locale SWEDISH = Languages.SWEDISH;

  private final MessageSource messages;
  private final Clock clock;

  GrantedWords(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  ProjectContent of(
      SubmittedIdea request,
      List<Decision> grants,
      @Nullable PublicIdea shown,
      @Nullable String continues) {
    return new ProjectContent(
        shown == null ? "" : shown.title(),
        number(request, grants),
        ProjectContent.Who.NOBODY,
        new ProjectContent.Where(
            request.areas().isEmpty() ? 0 : request.areas().getFirst(),
            shown == null ? Set.of() : shown.municipalities()),
        new ProjectContent.Years(
            months(grants, Decision::from).min(Comparator.naturalOrder()).orElse(null),
            months(grants, Decision::to).max(Comparator.naturalOrder()).orElse(null)),
        shown == null ? "" : shown.summary(),
        "",
        new ProjectContent.Source(
            grants.stream().map(this::source).collect(Collectors.joining("\n")),
            SwedishTime.today(clock)),
        continues);
  }

  /** In Min ansökan; else by what it is known as here. */
  private static String number(SubmittedIdea request, List<Decision> grants) {
    return grants.stream()
        .map(Decision::application)
        .filter(one -> !one.isBlank())
        .findFirst()
        .orElse(request.reference());
  }

  private static Stream<Integer> months(
      List<Decision> grants, Function<Decision, @Nullable YearMonth> month) {
    return grants.stream().map(month).flatMap(Stream::ofNullable).map(YearMonth::getYear);
  }

  private String source(Decision decision) {
    var day = SwedishTime.longDate(decision.day(), SWEDISH);
    return messages.getMessage(
        "projects.granted.source", new Object[] {day, decision.by(), decision.record()}, SWEDISH);
  }
}
