-- What is sent once more, at no cost, opens an order again until it is with the carrier.
DROP TRIGGER order_moves ON orders;
CREATE TRIGGER order_moves BEFORE UPDATE OF state ON orders FOR EACH ROW EXECUTE FUNCTION check_state_move(
  '{"pending_payment":["paid","expired","cancelled","review"],"expired":["paid","review"],"paid":["fulfilled","refunded","review"],"fulfilled":["paid","refunded","review"],"cancelled":["review"],"refunded":["review"],"review":["paid","fulfilled","cancelled","refunded"]}');
