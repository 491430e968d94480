-- 0000_initial_schema
-- schemac 1  schema (empty) -> 10943c95c2b0  text 174f287fdd55
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: SHARE ROW EXCLUSIVE on accounts and members.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE accounts IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses accounts waits from here on
LOCK TABLE members IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on accounts and members.
CREATE TABLE desks (
  id                bigint       NOT NULL,
  account_id        bigint       NOT NULL,
  member_account_id bigint,
  member_login      varchar(20)  COLLATE "C",
  seat              integer,
  CONSTRAINT desks_pkey PRIMARY KEY (id),
  CONSTRAINT desks_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id),
  CONSTRAINT desks_member_account_id_member_login_fkey FOREIGN KEY (member_account_id, member_login)
    REFERENCES members (account_id, login),
  CONSTRAINT desks_seat_fkey FOREIGN KEY (seat) REFERENCES members (seat)
);
