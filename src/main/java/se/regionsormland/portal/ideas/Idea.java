package se.regionsormland.portal.ideas;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import se.regionsormland.portal.cases.NotAwaitingAnswer;
import se.regionsormland.portal.region.Promise;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.MorningNews;

/** The aggregate: each of its verbs guards the state it leaves. */
@Entity
class Idea {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private IdeaState state;

  @Enumerated(EnumType.STRING)
  @Column
  private Channel channel;

  /** Of the form that made it. */
  @Column(name = "entry_token")
  private @Nullable UUID sending;

  @Embedded private IdeaContent content;
  @Embedded private Contact contact;
  private @Nullable String linkSentTo;

  /** What this was taken out of, when its sender divided it. */
  private @Nullable UUID partOf;

  /** The address that it came with, once that has been corrected. */
  @Column private @Nullable String emailAsSent;

  @Column private String language = "sv";
  @Column private int strategyEdition;

  /** How often the writer changed it. The row's own version counts the portal's marks too. */
  @Column private int rewritten;

  private @Nullable String reference;
  private @Nullable Instant receivedAt;
  private List<Integer> areas = List.of();
  private boolean summaryShown;
  @Column private @Nullable Instant shownAt;

  @Column private @Nullable Instant newsAt;

  @Column private @Nullable Instant answeredAt;

  @Enumerated(EnumType.STRING)
  private @Nullable SenderChoice senderChoice;

  @Column private Instant createdAt;
  @Version private @Nullable Long version;

  protected Idea() {}

  private Idea(Channel channel, IdeaContent content, Contact contact, int edition, Instant now) {
    this.id = UUID.randomUUID();
    this.state = IdeaState.DRAFT;
    this.channel = channel;
    this.content = content;
    this.contact = contact;
    this.strategyEdition = edition;
    this.createdAt = now;
  }

  static Idea draft(UUID sending, IdeaContent content, Contact contact, int edition, Instant now) {
    var idea = new Idea(Channel.PORTAL, content, contact, edition, now);
    idea.sending = sending;
    idea.language = writers();
    return idea;
  }

  /** A draft with the same words, to be trimmed. A summary for everyone is allowed anew. */
  Idea part(int edition, Instant now) {
    var part = new Idea(Channel.PORTAL, content.withoutSummary(), contact, edition, now);
    part.language = language;
    part.partOf = id;
    return part;
  }

  /** Never a draft: it is the region's when it is entered. */
  static Idea byHand(HandEntry entry, int edition, Arrival arrival, Instant now) {
    var idea = new Idea(entry.channel(), entry.content(), entry.contact(), edition, now);
    idea.sending = entry.sending();
    idea.language = entry.language().getLanguage();
    idea.state = IdeaState.AWAITING_CONFIRMATION;
    idea.submit(arrival);
    idea.shownAt = now;
    idea.newsAt = now;
    return idea;
  }

  /** What the region adds when an idea comes in. */
  record Arrival(String reference, Instant at, Promise promise, List<Integer> areas) {}

  void rewrite(IdeaContent content, Contact contact, int edition) {
    if (state == IdeaState.AWAITING_CONFIRMATION) {
      become(IdeaState.DRAFT);
    }
    if (!contact.email().equals(this.contact.email())) {
      linkSentTo = null;
    }
    this.content = content;
    this.contact = contact;
    this.strategyEdition = edition;
    this.language = writers();
    rewritten++;
  }

  void awaitConfirmation() {
    become(IdeaState.AWAITING_CONFIRMATION);
  }

  void writeTo(String email) {
    if (email.equals(contact.email())) {
      return;
    }
    linkSentTo = null;
    contact = contact.at(email);
    rewritten++;
  }

  /** After it was sent. The address that it came with stays beside. */
  void correctAddress(String email) {
    emailAsSent = emailAsSent == null ? contact.email() : emailAsSent;
    linkSentTo = null;
    contact = contact.at(email);
  }

  /** Sent again, the form that made it makes another: it is no key to this one. */
  void forgetForm() {
    sending = null;
  }

  void submit(Arrival arrival) {
    become(IdeaState.SUBMITTED);
    reference = arrival.reference();
    receivedAt = arrival.at();
    areas = arrival.areas();
    var _ = showSummary(arrival.at());
  }

  /** Of the page that it is written on; Swedish where there is none. */
  private static String writers() {
    var page = LocaleContextHolder.getLocaleContext();
    var chosen = page == null ? null : page.getLocale();
    return (chosen == null ? Languages.SWEDISH : Languages.spoken(chosen)).getLanguage();
  }

  Locale language() {
    return Locale.of(language);
  }

  /** The region asked for it, and whoever keeps that keeps what it says now. */
  void complete(IdeaContent completed, List<Integer> sorted) {
    if (state != IdeaState.SUBMITTED) {
      throw new NotAwaitingAnswer(state);
    }
    content = completed;
    areas = sorted;
  }

  /** Otherwise than by letter. */
  void reach(Contact anew) {
    contact = anew.at(contact.email());
  }

  void answered(Instant at) {
    if (state != IdeaState.SUBMITTED) {
      throw new NotAwaitingAnswer(state);
    }
    become(IdeaState.ANSWERED);
    answeredAt = at;
  }

  void withdraw() {
    become(IdeaState.WITHDRAWN);
  }

  void choose(SenderChoice choice) {
    if (state != IdeaState.ANSWERED) {
      throw new IllegalStateException("There is no answer to choose from");
    }
    senderChoice = choice;
  }

  void hideSummary(Instant now) {
    summaryShown = false;
    newsAt = MorningNews.taken(newsAt, now);
  }

  /**
   * Whether it is shown now: the owner must have allowed it. Shown anew after it was hidden, it is
   * not published anew (RFC 4287 4.2.9), and news only to who has not been told.
   */
  boolean showSummary(Instant now) {
    summaryShown = mayBeShown();
    shownAt = shownAt == null ? now : shownAt;
    newsAt = newsAt == null ? now : newsAt;
    return summaryShown;
  }

  void linkSent() {
    linkSentTo = contact.email();
  }

  private boolean mayBeShown() {
    return content.summaryAllowed() && !content.summary().isBlank();
  }

  private void become(IdeaState next) {
    if (!state.canBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    state = next;
  }

  boolean says(IdeaContent content, Contact contact) {
    return this.content.equals(content) && this.contact.equals(contact);
  }

  boolean isComplete() {
    return !content.text().isBlank() && contact.hasEmail();
  }

  boolean linkWasSent() {
    return contact.email().equals(linkSentTo);
  }

  UUID id() {
    return id;
  }

  IdeaState state() {
    return state;
  }

  Contact contact() {
    return contact;
  }

  IdeaContent content() {
    return content;
  }

  boolean summaryShown() {
    return summaryShown;
  }

  @Nullable SenderChoice senderChoice() {
    return senderChoice;
  }

  @Nullable UUID partOf() {
    return partOf;
  }

  int rewritten() {
    return rewritten;
  }

  /** Only what has been sent has one. */
  String reference() {
    if (reference == null) {
      throw new IllegalStateException("Not sent");
    }
    return reference;
  }

  SendersIdea forSender() {
    return new SendersIdea(
        state,
        rewritten,
        content,
        contact,
        reference,
        receivedAt,
        areas,
        summaryShown,
        senderChoice);
  }
}
