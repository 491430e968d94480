-- 0001_rename_clients_to_members_switch                          draft until committed
-- schemac 1  schema 346ef102c8b4 -> 605ee15ccf6b  text e2bca6c9e349
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses clients. Brief ACCESS EXCLUSIVE on clients.
ALTER TABLE clients RENAME TO members;

ALTER TABLE members RENAME CONSTRAINT clients_pkey TO members_pkey;
