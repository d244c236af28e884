package se.regionsormland.portal.group;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in the group on a certain day.
 *
 * @param account hers, open, with a role that reads cases
 * @param substitutes the account of the member whom a substitute stands in for; else null
 * @param areas intervention areas, 1 to 7
 * @param organisations as they were written, at least one
 * @param absent on that day
 * @param named she has said that her name may stand where everybody reads
 */
public record Member(
    UUID account,
    String name,
    MemberFunction function,
    @Nullable UUID substitutes,
    List<Integer> areas,
    List<String> organisations,
    boolean absent,
    boolean named) {

  public Member {
    areas = List.copyOf(areas);
    organisations = List.copyOf(organisations);
  }
}
