package se.regionsormland.portal.ideas;

/** What the ideas of an intervention area ask for together: those that named a sum. */
public record AreaMoney(int ideas, long amount) {}
