package se.regionsormland.portal.opinions.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.opinions.Statement;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.StatementFile;
import se.regionsormland.portal.requests.form.Sums;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedList;

/**
 * A statement as typed. {@code version} is the one that it was begun from, {@code sources} are the
 * members whose answers stood beside it. Nothing is recommended beforehand.
 */
record StatementForm(
    @Nullable String version,
    @Nullable List<String> sources,
    @Nullable String recommendation,
    @NotBlank(message = "{opinions.statement.words.empty}")
        @Lines(max = 20_000, message = "{opinions.statement.words.long}")
        @Nullable String words,
    @Lines(max = 4_000, message = "{opinions.statement.reasons.long}") @Nullable String reasons,
    @Lines(max = 4_000, message = "{opinions.statement.conditions.long}")
        @Nullable String conditions,
    @OneLine(max = 60, message = "{opinions.statement.oneToOne.long}") @Nullable String oneToOne,
    @OneLine(max = 60, message = "{opinions.statement.erdf.long}") @Nullable String erdf,
    @Nullable List<String> byCriterion) {

  /** The page asks of each field whether it is wrong, also of those that were not sent. */
  StatementForm {
    byCriterion = TypedList.padded(byCriterion, Rubric.MOST);
  }

  static StatementForm begun(StatementFile file, String words, String conditions) {
    return new StatementForm(
        Long.toString(file.version()),
        ids(file.allParts()),
        null,
        words,
        "",
        conditions,
        "",
        "",
        null);
  }

  static StatementForm of(
      Statement one, RecommendedMoney money, List<Opinion> parts, @Nullable Rubric rubric) {
    return new StatementForm(
        Long.toString(one.version()),
        ids(parts),
        one.recommendation().name(),
        one.words(),
        one.reasons(),
        one.conditions(),
        Sums.written(money.oneToOne()),
        Sums.written(money.erdf()),
        TypedList.of(
            Scores.criteria(rubric).stream()
                .map(criterion -> one.byCriterion().getOrDefault(criterion.id(), ""))));
  }

  void complain(@Nullable Rubric rubric, Errors errors) {
    if (chosen(rubric).isEmpty()) {
      errors.rejectValue("recommendation", "opinions.statement.recommendation.empty");
    }
    if (chosen(rubric).filter(one -> one == Recommendation.ENDORSE_ON_CONDITIONS).isPresent()
        && Typed.text(conditions).isEmpty()) {
      errors.rejectValue("conditions", "opinions.statement.conditions.empty");
    }
    complainOfMoney("oneToOne", oneToOne, rubric, errors);
    complainOfMoney("erdf", erdf, rubric, errors);
    Scores.complain("byCriterion", byCriterion, rubric, errors);
  }

  private void complainOfMoney(
      String field, @Nullable String typed, @Nullable Rubric rubric, Errors errors) {
    Sums.reject(errors, field, typed);
    if (!Typed.text(typed).isEmpty() && chosen(rubric).filter(Recommendation::isFor).isEmpty()) {
      errors.rejectValue(field, "opinions.statement.amount.not-for");
    }
  }

  RecommendedMoney money() {
    return new RecommendedMoney(Sums.read(oneToOne), Sums.read(erdf));
  }

  /** Empty until something is recommended. */
  Optional<StatementText> text(@Nullable Rubric rubric) {
    return chosen(rubric)
        .map(one ->
            new StatementText(
                one,
                Typed.text(words),
                Typed.text(reasons),
                Typed.text(conditions),
                Scores.words(byCriterion, rubric),
                members()));
  }

  private Optional<Recommendation> chosen(@Nullable Rubric rubric) {
    return Typed.one(Recommendation.class, recommendation)
        .filter(one -> one.isOfRequests() == (rubric != null));
  }

  private Set<UUID> members() {
    return Objects.requireNonNullElse(sources, List.<String>of()).stream()
        .flatMap(one -> Typed.uuid(one).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> ids(List<Opinion> parts) {
    return parts.stream().map(one -> one.member().toString()).distinct().toList();
  }
}
