-- The area that a case belongs to where an officer has said another than the portal read, and when it
-- last came to somebody else: another officer, or another area. Null by: the portal let it free.
ALTER TABLE assessment_case
    ADD COLUMN area           integer CHECK (area BETWEEN 1 AND 7),
    ADD COLUMN routed_at      timestamptz,
    ADD COLUMN routed_by      uuid,
    ADD COLUMN routed_by_name text;

-- When somebody last opened a case: what came to her since is new to her.
CREATE TABLE case_seen (
    person_id  uuid        NOT NULL,
    subject_id uuid        NOT NULL,
    seen_at    timestamptz NOT NULL,
    PRIMARY KEY (person_id, subject_id)
);

-- What somebody last chose to see of the queue; never the words she searched by.
CREATE TABLE kept_filter (
    account_id uuid    PRIMARY KEY,
    show       text    NOT NULL CHECK (show IN ('OPEN', 'MINE', 'NEW', 'ANSWERED', 'WITHDRAWN')),
    area       integer CHECK (area BETWEEN 1 AND 7)
);

-- The queue reads its first page in the order of an index, however many cases there are.
DROP INDEX assessment_case_open;
CREATE INDEX assessment_case_open ON assessment_case (answer_by, subject_id) WHERE closed_at IS NULL;
CREATE INDEX assessment_case_nobodys ON assessment_case (answer_by, subject_id)
    WHERE closed_at IS NULL AND officer_id IS NULL;
CREATE INDEX assessment_case_hers ON assessment_case (officer_id, answer_by, subject_id)
    WHERE closed_at IS NULL;
CREATE INDEX case_pause_standing ON case_pause (from_day, case_id) WHERE to_day IS NULL;
DROP INDEX assessment_case_closed;
CREATE INDEX assessment_case_closed ON assessment_case (closed_at, subject_id) WHERE closed_at IS NOT NULL;
