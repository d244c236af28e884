package se.regionsormland.portal.persons;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.persons.event.ExtractAsked;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;

/**
 * Everything about one address. An officer sees of it what has come in to the region and is open to
 * her; all of it goes to the address alone, since a draft is nobody's but its owner's.
 */
@Service
@ForOfficers
@Transactional
public class Persons {

  private final List<Holding> parts;
  private final HeldWords words;
  private final RecordGuard guard;
  private final SecurityTrail trail;
  private final ApplicationEventPublisher events;

  Persons(
      List<Holding> parts,
      HeldWords words,
      RecordGuard guard,
      SecurityTrail trail,
      ApplicationEventPublisher events) {
    this.parts = parts;
    this.words = words;
    this.guard = guard;
    this.trail = trail;
    this.events = events;
  }

  /** What has come in, with the reason why each is kept or for how long. */
  public List<HeldLine> records(String address, Viewer viewer) {
    note(EventKind.RECORD_DISCLOSED, Set.of(), viewer);
    var held = held(address);
    var opened = guard.open(held.stream().map(Held::about).toList(), viewer);
    return held.stream()
        .filter(one -> one.what().isPublicRecord() || one.what().isArchived())
        .filter(one -> opened.contains(one.about()))
        .map(words::line)
        .toList();
  }

  /** As {@link #records}, to be saved as a file. */
  public String file(String address, Viewer viewer) {
    return words.text(records(address, viewer)) + "\n";
  }

  /** A letter with everything, in the language of whoever asks. */
  public void send(String address, Viewer viewer) {
    note(EventKind.RECORD_DISCLOSED, Set.of(), viewer);
    var all = held(address).stream().map(words::line).toList();
    Locale language = LocaleContextHolder.getLocale();
    events.publishEvent(new ExtractAsked(UUID.randomUUID(), address, language, words.text(all)));
  }

  /** Everything that the table does not say is kept. A second time there is nothing left to do. */
  public void erase(String address, IdentityCheck checked, Viewer viewer) {
    note(EventKind.RECORD_ERASED, Set.of(checked), viewer);
    parts.forEach(part -> part.erase(small(address)));
  }

  private List<Held> held(String address) {
    return parts.stream()
        .flatMap(part -> part.of(small(address)).stream())
        .sorted(Comparator.comparing(Held::what))
        .toList();
  }

  private void note(EventKind kind, Set<IdentityCheck> checked, Viewer viewer) {
    trail.add(SecurityEvent.of(kind, null).by(viewer.id()).with(checked));
  }

  private static String small(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
