package se.regionsormland.portal.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is appointed to, personally.
 *
 * @param substitutes for a substitute the account of the member she stands in for; else null
 * @param told the day she was told of her duty of secrecy (OSL 2 kap. 1 §), at the latest the first
 * @param employee the region's own; else she has an assignment from it
 * @param areas intervention areas, 1 to 7; may be empty
 * @param organisations at least one
 */
public record NewAppointment(
    UUID account,
    MemberFunction function,
    @Nullable UUID substitutes,
    Days days,
    LocalDate told,
    boolean employee,
    List<Integer> areas,
    List<String> organisations) {

  public NewAppointment {
    areas = List.copyOf(areas);
    organisations = List.copyOf(organisations);
  }
}
