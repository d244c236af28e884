package se.regionsormland.portal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.advice.FirstPicture.Note;
import se.regionsormland.portal.advice.WhomToTalkTo.Around;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.catalogue.Suggestions.AreaHit;
import se.regionsormland.portal.funding.MoneyOutlook;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.funding.facts.MoneyQuestion;
import se.regionsormland.portal.funding.fit.MoneyAdvice;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.reading.Care;
import se.regionsormland.portal.reading.Reading;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Softly;

/**
 * Answers a text at once. Keeps and logs nothing of it. What cannot be made is left out of a
 * picture, which then says so.
 */
@Service
public class Advice {

  private static final int FEW_WORDS = 4;

  private interface Beside {
    Related of(@Nullable Integer area);
  }

  private final InTheStrategy inTheStrategy;
  private final RelatedWork relatedWork;
  private final WhomToTalkTo whomToTalkTo;
  private final WhoOffers whoOffers;
  private final Strategs strategs;
  private final MoneyAdvice money;
  private final BesideTheStrategy beside;
  private final Softly softly;

  Advice(
      InTheStrategy inTheStrategy,
      RelatedWork relatedWork,
      WhomToTalkTo whomToTalkTo,
      WhoOffers whoOffers,
      Strategs strategs,
      MoneyAdvice money,
      BesideTheStrategy beside,
      Softly softly) {
    this.inTheStrategy = inTheStrategy;
    this.relatedWork = relatedWork;
    this.whomToTalkTo = whomToTalkTo;
    this.whoOffers = whoOffers;
    this.strategs = strategs;
    this.money = money;
    this.beside = beside;
    this.softly = softly;
  }

  public FirstPicture on(String text) {
    return on(text, Languages.SWEDISH);
  }

  public FirstPicture on(String text, Locale reader) {
    return on(text, Known.NOTHING, reader);
  }

  public FirstPicture on(String text, Known known, Locale reader) {
    return softly.together(parts ->
        of(
                basis(text, inTheStrategy::find, parts),
                known,
                reader,
                area -> relatedWork.to(text, area, parts))
            .picture());
  }

  /** For those who work with its case: what the page does not show is not asked for. */
  public CasePicture inCase(SubmittedIdea idea, Locale reader) {
    return softly.together(parts -> inCase(idea, reader, parts));
  }

  private CasePicture inCase(SubmittedIdea idea, Locale reader, Softly.Parts parts) {
    var text = idea.content().wholeText();
    var known = Known.of(idea.content());
    var basis = basis(text, inTheStrategy::findSent, parts);
    return new CasePicture(
        basis.placing(),
        relatedWork.withoutHints(text, number(basis.area()), parts),
        whom(basis, known),
        areas(basis.found()),
        parts
            .ask(() -> textAdvice(basis, beside.elsewhere(text, reader), known, reader))
            .orElse(TextAdvice.NONE),
        parts.whole());
  }

  /**
   * What can be offered for an answer, in Swedish as its sender reads it; each thing asked once.
   */
  public ForAnswer forAnswer(SubmittedIdea idea) {
    return softly.together(parts ->
        of(
            basis(idea.content().wholeText(), inTheStrategy::findSent, parts),
            Known.of(idea.content()),
            Languages.SWEDISH,
            area -> relatedWork.to(idea, area, parts)));
  }

  private ForAnswer of(Basis basis, Known known, Locale reader, Beside related) {
    var text = basis.text();
    var parts = basis.parts();
    var area = basis.area();
    var outlook =
        parts.ask(() -> money.on(asked(number(area), text, basis.reading(), known), reader));
    var picture =
        new FirstPicture(
            basis.placing(),
            related.of(number(area)),
            whom(basis, known),
            parts.ask(() -> whoOffers.about(text, area)).orElse(List.of()),
            areas(basis.found()),
            area == null ? strategs.fallback() : strategs.forArea(area.number()),
            outlook.orElse(MoneyOutlook.NONE),
            parts
                .ask(() -> {
                  var elsewhere =
                      outlook
                          .map(MoneyOutlook::elsewhere)
                          .orElseGet(() -> beside.elsewhere(text, reader));
                  return textAdvice(basis, elsewhere, known, reader);
                })
                .orElse(TextAdvice.NONE),
            parts.whole() ? notes(text, basis.found()) : List.of(Note.NOT_JUST_NOW));
    return new ForAnswer(picture, basis.found());
  }

  /** What a text says and where in the strategy it belongs: what all else is made of. */
  private record Basis(
      String text,
      Softly.Parts parts,
      Reading reading,
      Suggestions found,
      Placing placing,
      @Nullable InterventionArea area) {}

  private Basis basis(String text, Function<String, Suggestions> finding, Softly.Parts parts) {
    var reading = parts.ask(() -> beside.read(text)).orElse(Reading.NONE);
    var found = parts.ask(() -> finding.apply(text)).orElse(Suggestions.NONE);
    var placing = parts.ask(() -> inTheStrategy.place(text, found)).orElse(Placing.NONE);
    return new Basis(
        text,
        parts,
        reading,
        found,
        placing,
        found.areas().stream().findFirst().map(AreaHit::area).orElse(null));
  }

  private TextAdvice textAdvice(Basis basis, String elsewhere, Known known, Locale reader) {
    return beside.on(basis.reading(), elsewhere, known, basis.found().areas(), reader);
  }

  private List<ToTalkTo> whom(Basis basis, Known known) {
    var around = Around.of(basis.reading(), mentioned(basis.reading(), known));
    return basis
        .parts()
        .ask(() -> whomToTalkTo.about(around, basis.placing().interventions()))
        .orElse(List.of());
  }

  private static Set<Municipality> mentioned(Reading reading, Known known) {
    var inTheText = reading.mentioned();
    return inTheText.isEmpty() ? known.municipalities() : inTheText;
  }

  /** What was filled in, or else what was read; unknown speaks against nothing. */
  private static MoneyQuestion asked(
      @Nullable Integer area, String text, Reading reading, Known known) {
    return new MoneyQuestion(
        area,
        TextNotes.kindOf(reading, known),
        reading.care(Care.OWN_INVESTMENT).isPresent() ? Applicant.COMPANY : null,
        known.amount() == null ? reading.total() : known.amount(),
        text,
        mentioned(reading, known));
  }

  private static List<InterventionArea> areas(Suggestions found) {
    return found.near().isEmpty()
        ? found.areas().stream().limit(1).map(AreaHit::area).toList()
        : found.near().stream().map(AreaHit::area).toList();
  }

  private static @Nullable Integer number(@Nullable InterventionArea area) {
    return area == null ? null : area.number();
  }

  private static List<Note> notes(String text, Suggestions suggestions) {
    var notes = new ArrayList<Note>();
    if (suggestions.isEmpty()) {
      notes.add(Note.NOTHING_MATCHED);
    } else if (text.strip().split("\\s+").length < FEW_WORDS) {
      notes.add(Note.FEW_WORDS);
    }
    return notes;
  }

  /**
   * What an officer can be offered for an answer: the picture, where the hints are those that the
   * idea's own sender may read, and what in the strategy it was made of.
   */
  public record ForAnswer(FirstPicture picture, Suggestions found) {}
}
