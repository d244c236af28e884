package se.regionsormland.portal.plan;

import se.regionsormland.portal.funding.facts.Applicant;

/** One who carries costs. The first of a plan's partners is the one who asks. */
public record Partner(String name, Applicant sort) {}
