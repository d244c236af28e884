package se.regionsormland.portal.identity;

import java.util.Set;

/** An account to be made. The password is in the clear here and nowhere else. */
public record NewAccount(String username, String displayName, String password, Set<Role> roles) {}
