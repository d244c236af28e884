-- The officers' side of an idea that came in: one case an idea. What the sender wrote stays with the idea.
CREATE TABLE assessment_case (
    idea_id         uuid PRIMARY KEY,
    opened_at       timestamptz NOT NULL,
    first_answer_by date        NOT NULL, -- as promised in the receipt
    answer_by       date        NOT NULL, -- in force: moved by word of a delay and by pauses
    group_meets     date,
    officer_id      uuid,
    officer_name    text,
    diary_number    text        NOT NULL DEFAULT '',
    answered_at     timestamptz,
    answered_by     text,
    closed_at       timestamptz,
    owner_choice    text CHECK (owner_choice IN ('GO_ON', 'WAIT', 'STOP')),
    owner_chose_at  timestamptz,
    version         bigint      NOT NULL,
    CHECK ((officer_id IS NULL) = (officer_name IS NULL)),
    CHECK ((answered_at IS NULL) = (answered_by IS NULL)),
    CHECK (answered_at IS NULL OR closed_at IS NOT NULL)
);

CREATE INDEX assessment_case_open ON assessment_case (answer_by, idea_id) WHERE closed_at IS NULL;
CREATE INDEX assessment_case_closed ON assessment_case (closed_at DESC, idea_id) WHERE closed_at IS NOT NULL;
CREATE INDEX assessment_case_chose ON assessment_case (owner_chose_at) WHERE owner_chose_at IS NOT NULL;
CREATE INDEX assessment_case_meets ON assessment_case (group_meets);

-- When the clock stood still, and why. Both days inclusive; the last is empty while it stands.
CREATE TABLE case_pause (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    idea_id  uuid NOT NULL REFERENCES assessment_case (idea_id),
    from_day date NOT NULL,
    to_day   date CHECK (to_day >= from_day),
    reason   text NOT NULL
);

CREATE UNIQUE INDEX case_pause_one_at_a_time ON case_pause (idea_id) WHERE to_day IS NULL;

-- Working material. The form's token is the note's id, so that a note sent twice is one.
CREATE TABLE case_note (
    id          uuid PRIMARY KEY,
    idea_id     uuid        NOT NULL REFERENCES assessment_case (idea_id),
    at          timestamptz NOT NULL,
    author_id   uuid        NOT NULL,
    author_name text        NOT NULL,
    text        text        NOT NULL
);

CREATE INDEX case_note_of ON case_note (idea_id, at);

-- Working material: gone once the answer is sent, so that what nobody kept is not filed.
CREATE TABLE answer_draft (
    idea_id    uuid PRIMARY KEY REFERENCES assessment_case (idea_id),
    parts      jsonb       NOT NULL,
    version    bigint      NOT NULL,
    saved_at   timestamptz NOT NULL,
    saved_by   text        NOT NULL
);
