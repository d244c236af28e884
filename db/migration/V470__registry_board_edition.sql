-- The list for the board as it was on its day. Lines of it are read by whom their cases are open to.
CREATE TABLE board_edition (
    id           uuid        PRIMARY KEY,
    on_day       date        NOT NULL UNIQUE,
    since        timestamptz,
    calls        jsonb       NOT NULL,
    made_by      uuid        NOT NULL,
    made_by_name text        NOT NULL,
    made_at      timestamptz NOT NULL
);

CREATE TABLE board_line (
    edition_id     uuid    NOT NULL REFERENCES board_edition,
    subject_id     uuid    NOT NULL,
    subject_kind   text    NOT NULL,
    place          integer NOT NULL,
    reference      text    NOT NULL,
    request        boolean NOT NULL,
    title          text    NOT NULL,
    sender         text    NOT NULL,
    area           integer NOT NULL CHECK (area BETWEEN 0 AND 7),
    received       date    NOT NULL,
    closed         date,
    state          text    NOT NULL,
    recommendation text,
    with_id        uuid,
    sender_choice  text,
    cost           bigint,
    decisions      jsonb   NOT NULL,
    PRIMARY KEY (edition_id, subject_id),
    FOREIGN KEY (subject_id, subject_kind) REFERENCES assessment_case (subject_id, subject_kind)
);

CREATE FUNCTION board_edition_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What the board has been given is not rewritten';
END $$;
CREATE TRIGGER board_edition_stays BEFORE UPDATE OR DELETE ON board_edition
    FOR EACH ROW EXECUTE FUNCTION board_edition_stays();
CREATE TRIGGER board_edition_stays BEFORE UPDATE OR DELETE ON board_line
    FOR EACH ROW EXECUTE FUNCTION board_edition_stays();
