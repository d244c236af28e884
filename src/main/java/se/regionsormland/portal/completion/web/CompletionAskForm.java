package se.regionsormland.portal.completion.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    @Valid Words words,
    @Lines(max = 600, message = "{completion.ask.of.AMOUNT.long}") @Nullable String amount,
    @Lines(max = 600, message = "{completion.ask.of.PLACES.long}") @Nullable String places,
    @Valid Sender sender,
    @Valid Elsewhere elsewhere,
    TypedDate by) {

  /** Of what is written freely. */
  record Words(
      @Lines(max = 600, message = "{completion.ask.of.TITLE.long}") @Nullable String title,
      @Lines(max = 600, message = "{completion.ask.of.TEXT.long}") @Nullable String text,
      @Lines(max = 600, message = "{completion.ask.of.CHANGE.long}") @Nullable String change,
      @Lines(max = 600, message = "{completion.ask.of.SUMMARY.long}") @Nullable String summary) {

    private static final Words NONE = new Words("", "", "", "");
  }

  /** Of who asks. */
  record Sender(
      @Lines(max = 600, message = "{completion.ask.of.NAME.long}") @Nullable String name,
      @Lines(max = 600, message = "{completion.ask.of.ORGANISATION.long}")
          @Nullable String organisation,
      @Lines(max = 600, message = "{completion.ask.of.TELEPHONE.long}")
          @Nullable String telephone) {

    private static final Sender NONE = new Sender("", "", "");
  }

  /** Of what is written where it has its own pages. */
  record Elsewhere(
      @Lines(max = 600, message = "{completion.ask.of.PLAN.long}") @Nullable String plan,
      @Lines(max = 600, message = "{completion.ask.of.INTENTS.long}") @Nullable String intents,
      @Lines(max = 600, message = "{completion.ask.of.FILES.long}") @Nullable String files) {

    private static final Elsewhere NONE = new Elsewhere("", "", "");
  }

  CompletionAskForm {
    words = Objects.requireNonNullElse(words, Words.NONE);
    sender = Objects.requireNonNullElse(sender, Sender.NONE);
    elsewhere = Objects.requireNonNullElse(elsewhere, Elsewhere.NONE);
    by = TypedDate.orNone(by);
  }

  static CompletionAskForm until(LocalDate day) {
    return new CompletionAskForm(
        List.of(), "", Words.NONE, "", "", Sender.NONE, Elsewhere.NONE, TypedDate.of(day));
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
          case TITLE -> words.title;
          case TEXT -> words.text;
          case CHANGE -> words.change;
          case AMOUNT -> amount;
          case SUMMARY -> words.summary;
          case PLAN -> elsewhere.plan;
          case PLACES -> places;
          case NAME -> sender.name;
          case ORGANISATION -> sender.organisation;
          case TELEPHONE -> sender.telephone;
          case INTENTS -> elsewhere.intents;
          case FILES -> elsewhere.files;
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
