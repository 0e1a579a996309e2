-- The statements of the outbox, by name. Loaded once by queries.py; every name is used, and every use has a name.

-- name: last_sequence
SELECT seq FROM sqlite_sequence WHERE name = 'entries';

-- name: add_entry
INSERT INTO entries (sequence, submission_id, local_no, item_code, item_name, accepted_at, sealed_token, sealed_case,
    sealed_key, wrapped_key)
VALUES (:sequence, :submission_id, :local_no, :item_code, :item_name, :accepted_at, :sealed_token, :sealed_case,
    :sealed_key, :wrapped_key);

-- name: add_attachment
INSERT INTO attachments (sequence, position, file_name) VALUES (:sequence, :position, :file_name);

-- name: attachment_files
SELECT file_name FROM attachments;

-- name: pages
SELECT local_no, file_name FROM attachments JOIN entries USING (sequence) ORDER BY sequence, position;

-- name: entry_by_submission
SELECT local_no, sealed_token FROM entries WHERE submission_id = :submission_id;

-- name: progress
SELECT status, case_no FROM entries WHERE sequence = :sequence AND local_no = :local_no;

-- name: ahead
SELECT count(*) FROM (SELECT 1 FROM entries WHERE status = 'pending' AND sequence < :sequence LIMIT :most);

-- name: waiting
SELECT count(*) FROM (SELECT 1 FROM entries WHERE status = 'pending' LIMIT :most);

-- name: add_rating
INSERT INTO ratings (rating_id, entry, rated_at, sealed_grade)
SELECT :rating_id, sequence, :rated_at, :sealed_grade FROM entries WHERE sequence = :sequence AND local_no = :local_no
ON CONFLICT (entry) DO NOTHING;

-- name: begin_print
INSERT INTO prints (print_id, local_no, begun_at) VALUES (:print_id, :local_no, :begun_at)
ON CONFLICT (print_id) DO NOTHING;

-- name: end_print
UPDATE prints SET ended_at = :ended_at, outcome = :outcome WHERE print_id = :print_id;

-- name: end_interrupted_prints
UPDATE prints SET ended_at = :ended_at, outcome = :outcome WHERE ended_at IS NULL;

-- name: line
SELECT online, code FROM line;

-- name: set_line
INSERT INTO line (one, online, code, since) VALUES (1, :online, :code, :since)
ON CONFLICT (one) DO UPDATE SET online = :online, code = :code, since = :since
WHERE online IS NOT :online OR code IS NOT :code;

-- name: next_case
SELECT sequence, submission_id, local_no, unfinished, failures FROM entries
WHERE status = 'pending' AND case_no = '' AND sequence > :after ORDER BY sequence LIMIT 1;

-- name: next_pages
SELECT sequence, submission_id, local_no, unfinished, failures, case_no FROM entries
WHERE status = 'pending' AND case_no <> '' AND sequence > :after ORDER BY sequence LIMIT 1;

-- name: sealed_case
SELECT sealed_case FROM entries WHERE sequence = :sequence;

-- name: case_attachments
SELECT position, file_name, upload_id FROM attachments WHERE sequence = :sequence ORDER BY position;

-- name: note_upload
UPDATE attachments SET upload_id = :upload_id WHERE sequence = :sequence AND position = :position;

-- name: note_text
UPDATE entries SET case_no = :case_no, unfinished = 0, failures = 0, last_code = NULL WHERE sequence = :sequence;

-- name: note_progress
UPDATE entries SET unfinished = 0, failures = 0, last_code = NULL WHERE sequence = :sequence;

-- name: begin_case
-- each page is begun as well: what staff read as attempts are those at the text
UPDATE entries SET attempts = attempts + (case_no = ''), unfinished = unfinished + 1 WHERE sequence = :sequence;

-- name: postpone_case
UPDATE entries SET unfinished = 0, last_code = :code WHERE sequence = :sequence;

-- name: fail_case
UPDATE entries SET unfinished = 0, failures = failures + 1, last_code = :code WHERE sequence = :sequence;

-- name: shelve_case
UPDATE entries SET status = 'dead', finished_at = :finished_at, unfinished = 0, last_code = :code,
    sealed_reason = :sealed_reason WHERE sequence = :sequence;

-- name: finish_case
UPDATE entries SET status = 'delivered', case_no = :case_no, finished_at = :finished_at, unfinished = 0,
    last_code = NULL, sealed_case = NULL, sealed_key = NULL, wrapped_key = NULL WHERE sequence = :sequence;

-- name: forget_attachments
DELETE FROM attachments WHERE sequence = :sequence RETURNING file_name;

-- name: next_rating
SELECT ratings.sequence, rating_id, case_no, rated_at, ratings.unfinished, ratings.failures, sealed_grade
FROM ratings JOIN entries ON entries.sequence = ratings.entry
WHERE ratings.status = 'pending' AND entries.case_no <> '' AND ratings.sequence > :after
ORDER BY ratings.sequence LIMIT 1;

-- name: begin_rating
UPDATE ratings SET attempts = attempts + 1, unfinished = unfinished + 1 WHERE sequence = :sequence;

-- name: postpone_rating
UPDATE ratings SET unfinished = 0, last_code = :code WHERE sequence = :sequence;

-- name: fail_rating
UPDATE ratings SET unfinished = 0, failures = failures + 1, last_code = :code WHERE sequence = :sequence;

-- name: shelve_rating
UPDATE ratings SET status = 'dead', finished_at = :finished_at, unfinished = 0, last_code = :code,
    sealed_reason = :sealed_reason WHERE sequence = :sequence;

-- name: finish_rating
UPDATE ratings SET status = 'delivered', finished_at = :finished_at, unfinished = 0, last_code = NULL,
    sealed_grade = NULL WHERE sequence = :sequence;

-- name: key_check
SELECT sealed FROM meta WHERE name = 'key_check';

-- name: set_key_check
INSERT INTO meta (name, sealed) VALUES ('key_check', :sealed);

-- name: clock_check
SELECT sealed FROM meta WHERE name = 'clock';

-- name: set_clock_check
INSERT INTO meta (name, sealed) VALUES ('clock', :sealed) ON CONFLICT (name) DO UPDATE SET sealed = :sealed;

-- name: sealed_key
SELECT sealed_key FROM entries WHERE sequence = :sequence;

-- name: sealed_keys
SELECT sequence, submission_id, sealed_key FROM entries WHERE sealed_key IS NOT NULL ORDER BY sequence;

-- name: seal_key_anew
UPDATE entries SET sealed_key = :sealed_key WHERE sequence = :sequence;

-- name: keys_let_go
SELECT count(*) FROM entries WHERE sealed_key IS NULL;

-- name: sending_key
SELECT sealed FROM meta WHERE name = 'sending_key';

-- name: set_sending_key
INSERT INTO meta (name, sealed) VALUES ('sending_key', :sealed) ON CONFLICT (name) DO UPDATE SET sealed = :sealed;

-- name: platform_key
SELECT sealed FROM meta WHERE name = 'platform_key';

-- name: set_platform_key
INSERT INTO meta (name, sealed) VALUES ('platform_key', :sealed) ON CONFLICT (name) DO UPDATE SET sealed = :sealed;

-- name: audit_head
SELECT sequence, digest FROM audit ORDER BY sequence DESC LIMIT 1;

-- name: add_audit
INSERT INTO audit (sequence, at, event, facts, digest) VALUES (:sequence, :at, :event, :facts, :digest);

-- name: audit_links
SELECT sequence, at, event, facts, digest FROM audit ORDER BY sequence;

-- name: bundle_imported
SELECT 1 FROM audit WHERE event = 'bundle.imported' AND facts LIKE 'bundle=' || :bundle || ' %';

-- name: unsent
SELECT sequence, submission_id, local_no, accepted_at, sealed_token, sealed_case FROM entries
WHERE status = 'pending' AND sealed_case IS NOT NULL ORDER BY sequence;

-- name: export_case
UPDATE entries SET status = 'exported', bundle = :bundle WHERE sequence = :sequence AND status = 'pending';

-- name: exported_in
SELECT sequence, local_no FROM entries WHERE status = 'exported' AND bundle = :bundle ORDER BY sequence;

-- name: take_back_case
UPDATE entries SET status = 'pending', bundle = '' WHERE sequence = :sequence AND status = 'exported';

-- name: come_back
UPDATE entries SET status = 'pending', bundle = '' WHERE submission_id = :submission_id AND status = 'exported';

-- name: import_case
UPDATE entries SET bundle = :bundle WHERE sequence = :sequence;

-- name: queues
SELECT item_code, count(*), min(CASE WHEN julianday(accepted_at) > julianday(:earliest) THEN accepted_at END)
FROM entries WHERE status = 'pending' GROUP BY item_code;

-- name: states
SELECT status, count(*) FROM entries GROUP BY status;

-- name: restamp_cases
UPDATE entries SET finished_at = :now WHERE status = 'delivered'
AND coalesce(julianday(finished_at) NOT BETWEEN julianday(:earliest) AND julianday(:latest), 1);

-- name: restamp_prints
UPDATE prints SET begun_at = :now
WHERE coalesce(julianday(begun_at) NOT BETWEEN julianday(:earliest) AND julianday(:latest), 1);

-- name: forget_cases
DELETE FROM entries WHERE sequence IN (
    SELECT sequence FROM entries WHERE status = 'delivered' AND datetime(finished_at) < datetime(:before)
    AND NOT EXISTS (SELECT 1 FROM ratings WHERE ratings.entry = entries.sequence AND ratings.status = 'pending')
    ORDER BY sequence LIMIT :most
) RETURNING sequence, local_no;

-- name: forget_prints
DELETE FROM prints WHERE datetime(begun_at) < datetime(:before);

-- name: stock
SELECT sequence, bundle, local_no, item_name, accepted_at, status, case_no, attempts, last_code, sealed_case IS NOT NULL
FROM entries ORDER BY sequence;

-- name: shelf_reason
SELECT submission_id, last_code, sealed_reason FROM entries WHERE sequence = :sequence AND status = 'dead';

-- name: retry_case
UPDATE entries SET status = 'pending', finished_at = NULL, unfinished = 0, failures = 0, last_code = NULL,
    sealed_reason = NULL WHERE sequence = :sequence;

-- name: drop_case
UPDATE entries SET status = 'dead', sealed_case = NULL, sealed_key = NULL, wrapped_key = NULL
WHERE sequence = :sequence;

-- name: sealed_cases
SELECT sequence, submission_id, local_no, sealed_case FROM entries
WHERE sealed_case IS NOT NULL OR status IN ('pending', 'exported') ORDER BY sequence;

-- name: cases_and_log
-- in one statement, so that both are of the same moment
SELECT 0, local_no, status FROM entries UNION ALL SELECT sequence, event, facts FROM audit ORDER BY 1;

-- name: quick_check
PRAGMA quick_check;

-- name: any_staff
SELECT 1 WHERE EXISTS (SELECT 1 FROM staff) OR EXISTS (SELECT 1 FROM audit WHERE event = 'staff.added');

-- name: staff
SELECT number, card, sealed_account FROM staff ORDER BY number;

-- name: staff_of_card
SELECT number, sealed_account FROM staff WHERE card = :card;

-- name: add_staff
INSERT INTO staff (card, sealed_account) VALUES (:card, :sealed);

-- name: keep_staff
UPDATE staff SET sealed_account = :sealed WHERE card = :card;

-- name: open_staff_session
INSERT INTO staff_sessions (shell, number, sealed_end) VALUES (:shell, :number, :sealed)
ON CONFLICT (shell) DO UPDATE SET number = :number, sealed_end = :sealed;

-- name: staff_session
SELECT number, card, sealed_account, sealed_end FROM staff_sessions JOIN staff USING (number) WHERE shell = :shell;

-- name: end_staff_session
DELETE FROM staff_sessions WHERE shell = :shell;

-- name: end_staff_sessions
DELETE FROM staff_sessions WHERE number = :number;
