package se.regionsormland.portal.requests.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.plan.aid.AidQuestion;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.aid.Exemption;
import se.regionsormland.portal.plan.aid.Screening;
import se.regionsormland.portal.requests.rows.Asked;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/**
 * The questions on state aid, as far as they have been asked: what no field came for is as it was.
 * The companies come row by row, as in {@link OtherPayers}, where they are {@code listed}.
 */
public record AidForm(
    Answers answers,
    @Nullable String listed,
    @Nullable List<String> companies,
    @Nullable List<String> now,
    @Nullable List<String> earlier,
    @Nullable String exemption,
    @Lines(max = 2_000, message = "{requests.aid.why.long}") @Nullable String why) {

  /** To each question, by its name. */
  public record Answers(
      @Nullable String undertaking,
      @Nullable String advantage,
      @Nullable String selective,
      @Nullable String trade,
      @Nullable String small,
      @Nullable String exempted) {

    private static final Answers NONE = new Answers(null, null, null, null, null, null);

    private static Answers of(Screening aid) {
      return new Answers(
          answer(aid, AidQuestion.UNDERTAKING),
          answer(aid, AidQuestion.ADVANTAGE),
          answer(aid, AidQuestion.SELECTIVE),
          answer(aid, AidQuestion.TRADE),
          answer(aid, AidQuestion.SMALL),
          answer(aid, AidQuestion.EXEMPTED));
    }

    private static String answer(Screening aid, AidQuestion question) {
      var answer = aid.answers().get(question);
      return answer == null ? "" : answer.name();
    }

    private String to(AidQuestion question) {
      var typed =
          switch (question) {
            case UNDERTAKING -> undertaking;
            case ADVANTAGE -> advantage;
            case SELECTIVE -> selective;
            case TRADE -> trade;
            case SMALL -> small;
            case EXEMPTED -> exempted;
          };
      return Typed.text(typed);
    }
  }

  public AidForm {
    answers = Objects.requireNonNullElse(answers, Answers.NONE);
    int fields = 1 + Math.max(OtherPayers.fields(companies, now), OtherPayers.fields(now, earlier));
    companies = OtherPayers.padded(companies, fields);
    now = OtherPayers.padded(now, fields);
    earlier = OtherPayers.padded(earlier, fields);
  }

  public static AidForm of(Asked asked) {
    var aid = asked.aid();
    var rows = AidRows.of(aid.aid());
    return new AidForm(
        Answers.of(aid),
        "true",
        rows.companies(),
        rows.now(),
        rows.earlier(),
        aid.exemption() == null ? "" : aid.exemption().name(),
        asked.aidWhy());
  }

  /** As it was typed. */
  public String answer(AidQuestion question) {
    return answers.to(question);
  }

  public AidRows rows() {
    return new AidRows(
        Objects.requireNonNull(companies),
        Objects.requireNonNull(now),
        Objects.requireNonNull(earlier));
  }

  public void check(Errors errors) {
    rows().reject(errors);
    if (Answer.YES.name().equals(answers.exempted)
        && Typed.one(Exemption.class, exemption).isEmpty()) {
      errors.rejectValue("exemption", "requests.aid.exemption.missing");
    }
  }

  /** With what was answered before, where it is not asked of now. */
  public Screening on(Screening before) {
    var all = new EnumMap<AidQuestion, Answer>(AidQuestion.class);
    all.putAll(before.answers());
    for (var question : AidQuestion.values()) {
      Typed.one(Answer.class, answer(question)).ifPresent(one -> all.put(question, one));
    }
    return new Screening(
        all,
        listed == null ? before.aid() : rows().read(),
        exemption == null
            ? before.exemption()
            : Typed.one(Exemption.class, exemption).orElse(null));
  }

  public String reason(Asked before) {
    return why == null ? before.aidWhy() : Typed.text(why);
  }
}
