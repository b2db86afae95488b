-- Staff look things up by what stands on them, and list the newest of a state.
CREATE INDEX owned_unit_serial_idx ON owned_unit (serial) WHERE serial IS NOT NULL; -- which thing bears this number
CREATE INDEX owned_unit_state_contract_at_idx ON owned_unit (state, contract_at DESC, id); -- the newest in a state
CREATE INDEX owned_unit_contract_at_idx ON owned_unit (contract_at DESC, id); -- the newest of all
