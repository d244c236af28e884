package se.regionsormland.portal.identity;

import java.util.List;

/**
 * An administrator wants roles that she has not got.
 *
 * @param alone nobody was there to confirm it: she has them now
 */
public record OwnRolesWanted(String name, List<Role> roles, boolean alone) {}
