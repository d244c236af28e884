package se.regionsormland.portal.meetings.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.meetings.Agendas.NewItem;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Typed;

/** A case for an agenda: by its reference, what is wanted, and how many minutes it takes. */
record ItemForm(
    @OneLine(max = 20, message = "{meetings.item.reference.wrong}") @Nullable String reference,
    @Nullable String wanted,
    @Nullable String length) {

  static final List<Option> LENGTHS =
      Stream.of("5", "10", "15", "20", "30", "45", "60")
          .map(minutes -> Option.plain(minutes, minutes))
          .toList();

  static ItemForm empty() {
    return new ItemForm("", Wanted.DISCUSS.name(), Integer.toString(NewItem.USUAL_LENGTH));
  }

  NewItem item() {
    boolean offered = LENGTHS.stream().anyMatch(one -> one.value().equals(length));
    return new NewItem(
        Typed.text(reference).toUpperCase(Locale.ROOT),
        Typed.one(Wanted.class, wanted).orElse(Wanted.DISCUSS),
        offered ? (int) Typed.number(length) : NewItem.USUAL_LENGTH);
  }
}
