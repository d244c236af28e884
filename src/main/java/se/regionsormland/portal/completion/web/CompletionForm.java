package se.regionsormland.portal.completion.web;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.completion.Answer;
import se.regionsormland.portal.completion.Completion;
import se.regionsormland.portal.completion.Part;
import se.regionsormland.portal.completion.Places;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/**
 * What a sender writes anew, in the order of the page. {@code version} is what she had before her;
 * a draft is not checked.
 */
record CompletionForm(
    @Nullable String version,
    @Valid Words words,
    @Nullable List<String> municipalities,
    @OneLine(max = 200, message = "{ideas.form.otherPlaces.long}") @Nullable String otherPlaces,
    @OneLine(max = Kronor.LONGEST, message = "{ideas.form.amount.wrong}") @Nullable String amount,
    @Lines(max = 1_000, message = "{ideas.form.summary.long}") @Nullable String summary,
    @Valid Sender sender,
    @Lines(max = 4_000, message = "{completion.reply.long}") @Nullable String reply,
    @Nullable String action) {

  /** What is written freely. */
  record Words(
      @OneLine(max = 150, message = "{ideas.form.title.long}") @Nullable String title,
      @Lines(max = 20_000, message = "{ideas.form.text.long}") @Nullable String text,
      @Lines(max = 5_000, message = "{ideas.form.change.long}") @Nullable String change) {

    private static final Words NONE = new Words(null, null, null);
  }

  /** Who asks. */
  record Sender(
      @OneLine(max = 100, message = "{ideas.form.name.long}") @Nullable String name,
      @OneLine(max = 150, message = "{ideas.form.organisation.long}") @Nullable String organisation,
      @OneLine(max = 40, message = "{ideas.form.telephone.long}") @Nullable String telephone) {

    private static final Sender NONE = new Sender(null, null, null);
  }

  CompletionForm {
    words = Objects.requireNonNullElse(words, Words.NONE);
    sender = Objects.requireNonNullElse(sender, Sender.NONE);
  }

  static CompletionForm of(Answer answer) {
    var places = Places.read(answer.of(Part.PLACES));
    return new CompletionForm(
        String.valueOf(answer.version()),
        new Words(answer.of(Part.TITLE), answer.of(Part.TEXT), answer.of(Part.CHANGE)),
        places.municipalities().stream().map(Municipality::name).toList(),
        places.other(),
        answer.of(Part.AMOUNT),
        answer.of(Part.SUMMARY),
        new Sender(answer.of(Part.NAME), answer.of(Part.ORGANISATION), answer.of(Part.TELEPHONE)),
        answer.reply(),
        null);
  }

  /** Of what was asked alone. */
  Answer answer(Completion asked) {
    var parts = new EnumMap<Part, String>(Part.class);
    asked.lines().stream()
        .map(Completion.Line::part)
        .filter(Part::isWritten)
        .forEach(part -> parts.put(part, of(part)));
    return new Answer(parts, Typed.text(reply), (int) Typed.number(version));
  }

  private String of(Part part) {
    return switch (part) {
      case TITLE -> Typed.text(words.title);
      case TEXT -> Typed.text(words.text);
      case CHANGE -> Typed.text(words.change);
      case PLACES -> new Places(Municipality.all(municipalities), Typed.text(otherPlaces)).words();
      case AMOUNT -> Typed.text(amount);
      case SUMMARY -> Typed.text(summary);
      case NAME -> Typed.text(sender.name);
      case ORGANISATION -> Typed.text(sender.organisation);
      case TELEPHONE -> Typed.text(sender.telephone);
      case PLAN, INTENTS, FILES -> "";
    };
  }

  boolean isForSaving() {
    return !"check".equals(action);
  }

  /** What sending needs, as the first time; a title may always be left out. */
  void complain(Completion asked, Errors errors) {
    if (asked.asks(Part.TEXT) && of(Part.TEXT).isEmpty()) {
      errors.rejectValue("words.text", "ideas.form.text.missing");
    }
    if (asked.asks(Part.SUMMARY) && of(Part.SUMMARY).isEmpty()) {
      errors.rejectValue("summary", "ideas.form.summary.missing");
    }
    var kronor = asked.asks(Part.AMOUNT) ? of(Part.AMOUNT) : "";
    if (!kronor.isEmpty() && !errors.hasFieldErrors("amount") && Kronor.read(kronor).isEmpty()) {
      errors.rejectValue("amount", "ideas.form.amount.wrong");
    }
  }
}
