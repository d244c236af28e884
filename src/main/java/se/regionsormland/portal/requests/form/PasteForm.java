package se.regionsormland.portal.requests.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.requests.pasted.PastedPlan.Sort;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Rows as they were pasted; {@code id} is what was pasted at once. */
public record PasteForm(
    @Nullable String id,
    @Nullable String sort,
    @Lines(max = 20_000, message = "{requests.paste.long}") @Nullable String pasted,
    @Nullable String action) {

  public static PasteForm of(Sort sort, String pasted) {
    return new PasteForm(UUID.randomUUID().toString(), sort.name(), pasted, "");
  }

  public UUID idOf() {
    return Typed.uuid(id).orElseGet(UUID::randomUUID);
  }

  public Sort sortOf() {
    return Typed.one(Sort.class, sort).orElse(Sort.COSTS);
  }

  /** As it came: a blank or a tab before the first cell is a cell. */
  public String text() {
    return pasted == null ? "" : pasted;
  }

  /** Those that can be read, although others cannot. */
  public boolean isForSome() {
    return "some".equals(action);
  }
}
