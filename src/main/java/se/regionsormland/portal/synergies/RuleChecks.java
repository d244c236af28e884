package se.regionsormland.portal.synergies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.synergies.RuleFile.Rule;
import se.regionsormland.portal.yaml.Broken;

/** What must hold in a file that can be read. */
class RuleChecks {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern BEGINNING = Pattern.compile("[a-zåäöé]{4,}");
  private static final Pattern SENTENCES = Pattern.compile("\\p{Lu}[^!]*[.?]");

  private final RuleFile file;
  private final List<String> lines;
  private final List<String> measures;

  RuleChecks(RuleFile file, String text, Strategy strategy) {
    this.file = file;
    this.lines = text.lines().toList();
    this.measures = strategy.measures().stream().map(Measure::id).toList();
  }

  Optional<Broken> firstBroken() {
    var known = new HashSet<String>();
    var broken =
        file.rules().stream()
            .flatMap(rule ->
                known.add(rule.id())
                    ? ofRule(rule)
                    : Stream.of(broken(rule, "id: " + rule.id() + " finns redan")));
    return Stream.concat(ofTheFile(), broken).findFirst();
  }

  private Stream<Broken> ofTheFile() {
    return Stream.of(
            file.rules().isEmpty() ? "filen har inga regler" : "",
            file.sentences().size() < HintKind.values().length ? "sentences saknar en kind" : "")
        .filter(reason -> !reason.isEmpty())
        .map(reason -> new Broken(0, reason));
  }

  private Stream<Broken> ofRule(Rule rule) {
    return Stream.of(form(rule), words(rule), measures(rule), said(rule)).flatMap(part -> part);
  }

  private Stream<Broken> form(Rule rule) {
    boolean alike = rule.kind() == HintKind.SAME_GROUP;
    return Stream.of(
            ID.matcher(rule.id()).matches() ? "" : "id får ha a–z, siffror och bindestreck",
            alike == (rule.other() == null) ? "" : "other ska finnas, utom när kind är SAME_GROUP")
        .filter(reason -> !reason.isEmpty())
        .map(reason -> broken(rule, reason));
  }

  private Stream<Broken> words(Rule rule) {
    var seen = new HashSet<String>();
    return rule.sides()
        .flatMap(side -> side.words().isEmpty() ? Stream.of("") : side.words().stream())
        .filter(word -> !BEGINNING.matcher(word).matches() || !seen.add(word))
        .map(word ->
            broken(rule, "ordet \"" + word + "\" ska ha minst fyra små bokstäver och stå en gång"));
  }

  private Stream<Broken> measures(Rule rule) {
    return rule.sides()
        .flatMap(side -> side.measures().isEmpty() ? Stream.of("") : side.measures().stream())
        .filter(id -> !measures.contains(id))
        .map(id -> broken(rule, "åtgärden \"" + id + "\" finns inte i strategin"));
  }

  private Stream<Broken> said(Rule rule) {
    return Stream.of(file.sentence(rule), rule.reason())
        .flatMap(Wording::both)
        .filter(said -> !SENTENCES.matcher(said).matches())
        .map(said -> broken(rule, "\"" + said + "\" ska vara hela meningar utan utropstecken"));
  }

  private Broken broken(Rule rule, String reason) {
    int line =
        IntStream.range(0, lines.size())
            .filter(at -> lines.get(at).strip().equals("- id: " + rule.id()))
            .reduce((_, last) -> last)
            .orElse(-1);
    return new Broken(line + 1, reason);
  }
}
