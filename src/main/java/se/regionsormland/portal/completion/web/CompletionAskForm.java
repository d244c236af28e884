package se.regionsormland.portal.completion.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.completion.NewCompletion;
import se.regionsormland.portal.completion.Part;
import se.regionsormland.portal.shared.PersonalNumbers;
import se.regionsormland.portal.shared.WorkingDays;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** What an officer asks to have completed: the sender reads it as it is. */
record CompletionAskForm(
    @Nullable List<String> parts,
    @Lines(max = 1_000, message = "{completion.ask.question.long}") @Nullable String question,
    @Lines(max = 600, message = "{completion.ask.of.TITLE.long}") @Nullable String title,
    @Lines(max = 600, message = "{completion.ask.of.TEXT.long}") @Nullable String text,
    @Lines(max = 600, message = "{completion.ask.of.CHANGE.long}") @Nullable String change,
    @Lines(max = 600, message = "{completion.ask.of.AMOUNT.long}") @Nullable String amount,
    @Lines(max = 600, message = "{completion.ask.of.SUMMARY.long}") @Nullable String summary,
    @Lines(max = 600, message = "{completion.ask.of.PLAN.long}") @Nullable String plan,
    @Lines(max = 600, message = "{completion.ask.of.PLACES.long}") @Nullable String places,
    @Lines(max = 600, message = "{completion.ask.of.NAME.long}") @Nullable String name,
    @Lines(max = 600, message = "{completion.ask.of.ORGANISATION.long}")
        @Nullable String organisation,
    @Lines(max = 600, message = "{completion.ask.of.TELEPHONE.long}") @Nullable String telephone,
    @Lines(max = 600, message = "{completion.ask.of.INTENTS.long}") @Nullable String intents,
    @Lines(max = 600, message = "{completion.ask.of.FILES.long}") @Nullable String files,
    TypedDate by) {

  CompletionAskForm {
    by = TypedDate.orNone(by);
  }

  static CompletionAskForm until(LocalDate day) {
    return new CompletionAskForm(
        List.of(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        TypedDate.of(day));
  }

  /** A part with a question of its own is asked about, ticked or not. */
  Map<Part, String> asked() {
    var ticked = Typed.all(Part.class, parts);
    var asked = new EnumMap<Part, String>(Part.class);
    Stream.of(Part.values())
        .filter(part -> ticked.contains(part) || !of(part).isEmpty())
        .forEach(part -> asked.put(part, of(part)));
    return asked;
  }

  NewCompletion said() {
    return new NewCompletion(Typed.text(question), asked(), day());
  }

  private LocalDate day() {
    return by.date().orElse(LocalDate.MIN);
  }

  private String of(Part part) {
    return Typed.text(
        switch (part) {
          case TITLE -> title;
          case TEXT -> text;
          case CHANGE -> change;
          case AMOUNT -> amount;
          case SUMMARY -> summary;
          case PLAN -> plan;
          case PLACES -> places;
          case NAME -> name;
          case ORGANISATION -> organisation;
          case TELEPHONE -> telephone;
          case INTENTS -> intents;
          case FILES -> files;
        });
  }

  void complain(Set<Part> there, LocalDate today, Errors errors) {
    var asked = asked();
    if (asked.isEmpty() || !there.containsAll(asked.keySet())) {
      errors.rejectValue("parts", "completion.ask.parts.empty");
    } else if (Typed.text(question).isEmpty()) {
      complainOfGaps(asked, errors);
    }
    complainOfDay(today, errors);
    complainOfNumbers(errors);
  }

  private static void complainOfGaps(Map<Part, String> asked, Errors errors) {
    if (asked.values().stream().anyMatch(String::isEmpty)) {
      errors.rejectValue("question", "completion.ask.question.empty");
    }
  }

  private void complainOfDay(LocalDate today, Errors errors) {
    var day = day();
    if (day.equals(LocalDate.MIN)) {
      errors.rejectValue("by.day", "completion.ask.by.wrong");
    } else if (!day.isAfter(today) || day.isAfter(today.plusMonths(6))) {
      errors.rejectValue("by.day", "completion.ask.by.when");
    } else if (!WorkingDays.isWorkingDay(day)) {
      errors.rejectValue("by.day", "completion.ask.by.free");
    }
  }

  /** It goes out: by letter, and to whoever has her link. */
  private void complainOfNumbers(Errors errors) {
    var all = Typed.text(question) + "\n" + String.join("\n", asked().values());
    if (!PersonalNumbers.in(all).isEmpty()) {
      errors.rejectValue("question", "completion.ask.number");
    }
  }
}
