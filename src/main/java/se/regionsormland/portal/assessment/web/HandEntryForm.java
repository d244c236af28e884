package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.WrittenAmount;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** What came another way than through the portal: the public form's fields, and how and when. */
record HandEntryForm(
    @NotBlank(message = "{assessment.hand.channel.empty}") @Nullable String channel,
    @Nullable String receivedDay,
    @Nullable String receivedMonth,
    @Nullable String receivedYear,
    @OneLine(max = 150, message = "{ideas.form.title.long}") @Nullable String title,
    @NotBlank(message = "{assessment.hand.text.empty}")
        @Lines(max = 20_000, message = "{ideas.form.text.long}")
        @Nullable String text,
    @Lines(max = 5_000, message = "{ideas.form.change.long}") @Nullable String change,
    @Nullable String kind,
    @Nullable List<String> needs,
    @OneLine(max = WrittenAmount.LONGEST, message = "{ideas.form.amount.wrong}")
        @Nullable String amount,
    @Nullable String amountUnknown,
    @Nullable String answerBeforeDay,
    @Nullable String answerBeforeMonth,
    @Nullable String answerBeforeYear,
    @Nullable List<String> municipalities,
    @OneLine(max = 200, message = "{ideas.form.otherPlaces.long}") @Nullable String otherPlaces,
    @NotBlank(message = "{assessment.hand.name.empty}")
        @OneLine(max = 100, message = "{ideas.form.name.long}")
        @Nullable String name,
    @OneLine(max = 150, message = "{ideas.form.organisation.long}") @Nullable String organisation,
    @Address(message = "{ideas.form.email.wrong}") @Nullable String email,
    @OneLine(max = 40, message = "{ideas.form.telephone.long}") @Nullable String telephone,
    @Nullable String numbersSeen) {

  static HandEntryForm empty() {
    return new HandEntryForm(
        null, "", "", "", "", "", "", null, null, "", null, "", "", "", null, "", "", "", "", "",
        null);
  }

  TypedDate received() {
    return new TypedDate(receivedDay, receivedMonth, receivedYear);
  }

  TypedDate answerBefore() {
    return new TypedDate(answerBeforeDay, answerBeforeMonth, answerBeforeYear);
  }

  /** All that was written, for looking for what should not be there. */
  String words() {
    return String.join("\n", Typed.text(title), Typed.text(text), Typed.text(change));
  }

  HandEntry entry(UUID sending, Channel readChannel, LocalDate day) {
    return new HandEntry(sending, readChannel, day, content(), contact());
  }

  /** A summary for everyone is the sender's own to allow, through the portal. */
  private IdeaContent content() {
    return new IdeaContent(
        Typed.text(title),
        Typed.text(text),
        Typed.text(change),
        Typed.one(IdeaKind.class, kind).orElse(null),
        Typed.all(Need.class, needs),
        kronor(),
        Typed.ticked(amountUnknown),
        answerBefore().date().orElse(null),
        Typed.all(Municipality.class, municipalities),
        Typed.text(otherPlaces),
        false,
        "");
  }

  private Contact contact() {
    return new Contact(
        Typed.text(name), Typed.text(organisation), Typed.address(email), Typed.text(telephone));
  }

  boolean hasReadableAmount() {
    return Typed.text(amount).isEmpty() || WrittenAmount.read(Typed.text(amount)).isPresent();
  }

  private @Nullable Long kronor() {
    var read = WrittenAmount.read(Typed.text(amount));
    return read.isPresent() ? read.getAsLong() : null;
  }
}
