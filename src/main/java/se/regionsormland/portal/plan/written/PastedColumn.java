package se.regionsormland.portal.plan.written;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that pasted rows can have, besides the years. */
public enum PastedColumn {
  KIND("kostnadsslag", "slag", "typ", "kind", "kind of cost"),
  WHAT("vad", "benämning", "beskrivning", "kostnad", "what", "description", "cost"),
  CARRIED_BY("vem bär det", "partner", "bärs av", "carried by"),
  PAY("månadslön", "månadslön (kr)", "månadslön kr", "lön per månad", "monthly pay"),
  PERCENT("procent", "schablon %", "schablon (%)", "%", "per cent", "percent"),
  SOURCE("källa", "finansieringskälla", "source"),
  PAYER("vem", "finansiär", "namn", "who", "payer"),
  FORM("form"),
  STANDING("läge", "status", "standing"),
  EVIDENCE("underlag", "vad som visar det", "evidence"),
  SUM("summa", "totalt", "total", "sum");

  private final String headings;

  PastedColumn(String... headings) {
    this.headings = String.join("\t", headings);
  }

  static Optional<PastedColumn> of(String heading) {
    var plain = heading.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(one -> List.of(one.headings.split("\t")).contains(plain))
        .findFirst();
  }
}
