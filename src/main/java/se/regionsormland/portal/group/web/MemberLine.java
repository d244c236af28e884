package se.regionsormland.portal.group.web;

import se.regionsormland.portal.group.Appointment;

/**
 * An appointment on a page.
 *
 * @param name empty where her account is closed or reads no cases any more: she is not in the group
 * @param instead whom a substitute stands in for; else empty
 */
record MemberLine(
    Appointment appointment,
    String name,
    String instead,
    boolean own,
    boolean begun,
    boolean away) {}
