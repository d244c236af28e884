package se.regionsormland.portal.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.catalogue.AreaHit;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.InterventionHit;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.MeasureHit;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.funding.Applicant;
import se.regionsormland.portal.funding.MoneyAdvice;
import se.regionsormland.portal.funding.MoneyQuestion;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.PublicIdeas;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.reading.Care;
import se.regionsormland.portal.reading.Reading;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.synergies.Synergies;

/** Answers a text at once. Keeps and logs nothing of it. */
@Service
public class Advice {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final int INTERVENTIONS = 3;
  private static final int MEASURES = 12;
  private static final int MEASURES_EACH = 3;
  private static final int SIMILAR = 3;
  private static final int FEW_WORDS = 4;

  private final Catalogue catalogue;
  private final Finder finder;
  private final WhomToTalkTo whomToTalkTo;
  private final WhoOffers whoOffers;
  private final PublicIdeas ideas;
  private final Projects projects;
  private final Synergies synergies;
  private final Strategs strategs;
  private final MoneyAdvice money;
  private final BesideTheStrategy beside;

  Advice(
      Catalogue catalogue,
      Finder finder,
      WhomToTalkTo whomToTalkTo,
      WhoOffers whoOffers,
      PublicIdeas ideas,
      Projects projects,
      Synergies synergies,
      Strategs strategs,
      MoneyAdvice money,
      BesideTheStrategy beside) {
    this.catalogue = catalogue;
    this.finder = finder;
    this.whomToTalkTo = whomToTalkTo;
    this.whoOffers = whoOffers;
    this.ideas = ideas;
    this.projects = projects;
    this.synergies = synergies;
    this.strategs = strategs;
    this.money = money;
    this.beside = beside;
  }

  public FirstPicture on(String text) {
    return on(text, SWEDISH);
  }

  public FirstPicture on(String text, Locale reader) {
    return on(text, Known.NOTHING, reader);
  }

  public FirstPicture on(String text, Known known, Locale reader) {
    var reading = beside.read(text);
    var suggestions = finder.find(text, MEASURES);
    var serves = serves(text, suggestions);
    var area = suggestions.areas().stream().findFirst().map(AreaHit::area).orElse(null);
    return new FirstPicture(
        serves,
        ideas.similar(text, SIMILAR),
        projects.similar(text, number(area), SIMILAR),
        synergies.about(text),
        whomToTalkTo.about(mentioned(reading, known), reading.agreed(), serves),
        whoOffers.about(text, area),
        area,
        strategFor(area),
        money.on(asked(number(area), text, reading, known), reader),
        beside.on(reading, known, suggestions.areas(), reader),
        notes(text, suggestions));
  }

  /** What the fields of an idea say of its money, or else its text. */
  public MoneyQuestion asked(@Nullable Integer area, IdeaContent content) {
    var text = content.wholeText();
    return asked(area, text, beside.read(text), Known.of(content));
  }

  /** What the text of an idea makes one ask or note, each sentence on its own, in Swedish. */
  public List<String> sentences(IdeaContent content) {
    var text = content.wholeText();
    var areas = finder.find(text, MEASURES).areas();
    return beside.on(beside.read(text), Known.of(content), areas, SWEDISH).sentences();
  }

  private List<Serves> serves(String text, Suggestions suggestions) {
    return suggestions.interventions().stream()
        .limit(INTERVENTIONS)
        .flatMap(hit -> serves(text, hit, suggestions).stream())
        .toList();
  }

  private Optional<Serves> serves(String text, InterventionHit hit, Suggestions suggestions) {
    var intervention = hit.intervention();
    return catalogue
        .strategy()
        .area(intervention.area())
        .map(area ->
            new Serves(
                intervention,
                area,
                OwnWords.mark(text, hit.because()),
                measuresOf(intervention.table(), suggestions)));
  }

  private static List<Measure> measuresOf(int table, Suggestions suggestions) {
    return suggestions.measures().stream()
        .map(MeasureHit::measure)
        .filter(measure -> measure.table() == table)
        .limit(MEASURES_EACH)
        .toList();
  }

  private static Set<Municipality> mentioned(Reading reading, Known known) {
    var all = new HashSet<>(known.municipalities());
    all.addAll(reading.mentioned());
    return all;
  }

  /** What was filled in, or else what was read; unknown speaks against nothing. */
  private static MoneyQuestion asked(
      @Nullable Integer area, String text, Reading reading, Known known) {
    return new MoneyQuestion(
        area,
        TextNotes.kindOf(reading, known),
        reading.care(Care.OWN_INVESTMENT).isPresent() ? Applicant.COMPANY : null,
        known.amount() == null ? reading.total() : known.amount(),
        text);
  }

  private static @Nullable Integer number(@Nullable InterventionArea area) {
    return area == null ? null : area.number();
  }

  private Strateg strategFor(@Nullable InterventionArea area) {
    return area == null ? strategs.fallback() : strategs.forArea(area.number());
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
}
