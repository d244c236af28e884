-- A rule's new figure or day as an officer has said it, from a day on: added to, never rewritten. Of
-- several from the same day the latest holds.
CREATE TABLE rule_figure (
    rule     text        NOT NULL,
    from_day date        NOT NULL,
    value    bigint      CHECK (value > 0),
    day      date,
    source   text        NOT NULL CHECK (source <> ''),
    by_name  text        NOT NULL,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (rule, from_day, added_at),
    CONSTRAINT a_figure_or_a_day CHECK (num_nonnulls(value, day) = 1)
);
CREATE TRIGGER what_was_told_stays BEFORE UPDATE OR DELETE ON rule_figure
    FOR EACH ROW EXECUTE FUNCTION what_was_told_stays();
