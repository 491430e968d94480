-- 0001_create_boards_create_cards
-- schemac 1  schema 82468cc7d8d0 -> 73dcd18dd431  text 93f820b40681
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: SHARE ROW EXCLUSIVE on tasks.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

CREATE TABLE boards (
  id            bigint  NOT NULL,
  first_card_id bigint,
  CONSTRAINT boards_pkey PRIMARY KEY (id)
);

-- Brief SHARE ROW EXCLUSIVE on tasks.
CREATE TABLE cards (
  id       bigint  NOT NULL,
  board_id bigint  NOT NULL,
  task_id  bigint  NOT NULL,
  CONSTRAINT cards_pkey PRIMARY KEY (id),
  CONSTRAINT cards_board_id_fkey FOREIGN KEY (board_id) REFERENCES boards (id),
  CONSTRAINT cards_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id)
);

ALTER TABLE boards
  ADD CONSTRAINT boards_first_card_id_fkey FOREIGN KEY (first_card_id) REFERENCES cards (id);
