// Code generated from spec/openapi.yaml by `pnpm generate`. DO NOT EDIT.

package runout

import (
	"bytes"
	"encoding/json"
	"slices"
	"time"
)

// APIInfo is the greeting at the root of the API.
type APIInfo struct {
	// Hello is a greeting.
	Hello string `json:"hello"`
	// APIVersion is the version of the API's data format.
	APIVersion string `json:"api_version"`
	// DocumentationURL: Where this document can be read.
	DocumentationURL string `json:"documentation_url"`
	// Statistics: How many objects the catalog has.
	Statistics CatalogStatistics `json:"statistics"`
}

// Carrier is a shipping carrier. For all but Other, the URL of the tracking page is made from the tracking number.
type Carrier string

// The values of Carrier that the contract names.
const (
	CarrierUPS          Carrier = "UPS"
	CarrierUSPS         Carrier = "USPS"
	CarrierDHL          Carrier = "DHL"
	CarrierDeutschePost Carrier = "Deutsche Post"
	CarrierLaPoste      Carrier = "La Poste"
	CarrierRoyalMail    Carrier = "Royal Mail"
	CarrierPostNL       Carrier = "PostNL"
	CarrierDHLGermany   Carrier = "DHL Germany"
	CarrierOther        Carrier = "Other"
)

// Values gives those that the contract names.
func (Carrier) Values() []Carrier {
	return []Carrier{
		CarrierUPS,
		CarrierUSPS,
		CarrierDHL,
		CarrierDeutschePost,
		CarrierLaPoste,
		CarrierRoyalMail,
		CarrierPostNL,
		CarrierDHLGermany,
		CarrierOther,
	}
}

// Known says whether the contract names the value. The API may add values, and what is received is kept as it is.
func (v Carrier) Known() bool { return slices.Contains(v.Values(), v) }

// CatalogStatistics is how many objects the catalog has.
type CatalogStatistics struct {
	// Releases: Number of releases.
	Releases int `json:"releases"`
	// Artists: Number of distinct artists.
	Artists int `json:"artists"`
	// Labels: Number of distinct labels.
	Labels int `json:"labels"`
}

// ConvertedPrice is an amount with its text for display.
type ConvertedPrice struct {
	// CurrAbbr is a currency of the marketplace, by its ISO 4217 code.
	CurrAbbr Currency `json:"curr_abbr"`
	// CurrID is the marketplace's number of the currency (USD 1, GBP 2, EUR 3).
	CurrID int `json:"curr_id"`
	// Formatted is the amount as the website shows it.
	Formatted string `json:"formatted"`
	// Value is the amount in units of the currency, rounded to its smallest coin.
	Value float64 `json:"value"`
}

// Currency is a currency of the marketplace, by its ISO 4217 code.
type Currency string

// The values of Currency that the contract names.
const (
	CurrencyUSD Currency = "USD"
	CurrencyGBP Currency = "GBP"
	CurrencyEUR Currency = "EUR"
	CurrencyCAD Currency = "CAD"
	CurrencyAUD Currency = "AUD"
	CurrencyJPY Currency = "JPY"
	CurrencyCHF Currency = "CHF"
	CurrencyMXN Currency = "MXN"
	CurrencyBRL Currency = "BRL"
	CurrencyNZD Currency = "NZD"
	CurrencySEK Currency = "SEK"
	CurrencyZAR Currency = "ZAR"
)

// Values gives those that the contract names.
func (Currency) Values() []Currency {
	return []Currency{
		CurrencyUSD,
		CurrencyGBP,
		CurrencyEUR,
		CurrencyCAD,
		CurrencyAUD,
		CurrencyJPY,
		CurrencyCHF,
		CurrencyMXN,
		CurrencyBRL,
		CurrencyNZD,
		CurrencySEK,
		CurrencyZAR,
	}
}

// Known says whether the contract names the value. The API may add values, and what is received is kept as it is.
func (v Currency) Known() bool { return slices.Contains(v.Values(), v) }

// EditableListingStatus is one of the statuses that a seller may give a listing. For Sale is ready to be shown on the
// marketplace, Draft is not ready for the public, and Expired was for sale until its time was over.
type EditableListingStatus string

// The values of EditableListingStatus that the contract names.
const (
	EditableListingStatusForSale EditableListingStatus = "For Sale"
	EditableListingStatusDraft   EditableListingStatus = "Draft"
	EditableListingStatusExpired EditableListingStatus = "Expired"
)

// Values gives those that the contract names.
func (EditableListingStatus) Values() []EditableListingStatus {
	return []EditableListingStatus{
		EditableListingStatusForSale,
		EditableListingStatusDraft,
		EditableListingStatusExpired,
	}
}

// FeedbackEligibility is whether the seller may rate the buyer, and where.
type FeedbackEligibility struct {
	// Eligible: Whether a rating can be left now.
	Eligible bool `json:"eligible"`
	// URL is the page where people leave it.
	URL string `json:"url"`
	// ResourceURL is the URL that the real API gives; it is not documented and not served here.
	ResourceURL string `json:"resource_url"`
}

// HolderCounts is how many users want a release, and how many have it.
type HolderCounts struct {
	// InWantlist: Number of want lists with the release.
	InWantlist int `json:"in_wantlist"`
	// InCollection: Number of collections with the release.
	InCollection int `json:"in_collection"`
}

// Identity is the user that the credentials of the request belong to.
type Identity struct {
	// ID is the user's id.
	ID int64 `json:"id"`
	// Username is the user's name, in the upper and lower case that it was registered with.
	Username string `json:"username"`
	// ResourceURL is the user's profile in this API.
	ResourceURL string `json:"resource_url"`
	// ConsumerName is the application's name; with a personal token, the username again.
	ConsumerName string `json:"consumer_name"`
}

// Image is a picture of a release.
type Image struct {
	// Type: Whether this is the picture shown first.
	Type ImageType `json:"type"`
	// URI is the picture, at most 600 pixels wide or high.
	URI string `json:"uri"`
	// ResourceURL is the same URL as uri.
	ResourceURL string `json:"resource_url"`
	// URI150 is the picture at 150 pixels.
	URI150 string `json:"uri150"`
	// Width: Width of uri in pixels.
	Width int `json:"width"`
	// Height: Height of uri in pixels.
	Height int `json:"height"`
}

// ImageType is whether this is the picture shown first.
type ImageType string

// The values of ImageType that the contract names.
const (
	ImageTypePrimary   ImageType = "primary"
	ImageTypeSecondary ImageType = "secondary"
)

// Values gives those that the contract names.
func (ImageType) Values() []ImageType {
	return []ImageType{
		ImageTypePrimary,
		ImageTypeSecondary,
	}
}

// Known says whether the contract names the value. The API may add values, and what is received is kept as it is.
func (v ImageType) Known() bool { return slices.Contains(v.Values(), v) }

// InventoryPage is one page of an inventory.
type InventoryPage struct {
	// Pagination is the page and the size of the list.
	Pagination Pagination `json:"pagination"`
	// Listings is the listings of this page.
	Listings []Listing `json:"listings"`
}

// InventorySort is one of the fields that an inventory can be sorted by.
type InventorySort string

// The values of InventorySort that the contract names.
const (
	InventorySortListed   InventorySort = "listed"
	InventorySortPrice    InventorySort = "price"
	InventorySortItem     InventorySort = "item"
	InventorySortArtist   InventorySort = "artist"
	InventorySortLabel    InventorySort = "label"
	InventorySortCatno    InventorySort = "catno"
	InventorySortAudio    InventorySort = "audio"
	InventorySortStatus   InventorySort = "status"
	InventorySortLocation InventorySort = "location"
)

// Values gives those that the contract names.
func (InventorySort) Values() []InventorySort {
	return []InventorySort{
		InventorySortListed,
		InventorySortPrice,
		InventorySortItem,
		InventorySortArtist,
		InventorySortLabel,
		InventorySortCatno,
		InventorySortAudio,
		InventorySortStatus,
		InventorySortLocation,
	}
}

// InventoryStatus is one of the statuses that an inventory can be filtered by, and All.
type InventoryStatus string

// The values of InventoryStatus that the contract names.
const (
	InventoryStatusAll       InventoryStatus = "All"
	InventoryStatusDeleted   InventoryStatus = "Deleted"
	InventoryStatusDraft     InventoryStatus = "Draft"
	InventoryStatusExpired   InventoryStatus = "Expired"
	InventoryStatusForSale   InventoryStatus = "For Sale"
	InventoryStatusSold      InventoryStatus = "Sold"
	InventoryStatusSuspended InventoryStatus = "Suspended"
	InventoryStatusViolation InventoryStatus = "Violation"
)

// Values gives those that the contract names.
func (InventoryStatus) Values() []InventoryStatus {
	return []InventoryStatus{
		InventoryStatusAll,
		InventoryStatusDeleted,
		InventoryStatusDraft,
		InventoryStatusExpired,
		InventoryStatusForSale,
		InventoryStatusSold,
		InventoryStatusSuspended,
		InventoryStatusViolation,
	}
}

// Listing is an item in a seller's inventory. in_cart is present for a caller with a user; weight, estimated_weight,
// format_quantity, external_id, location and quantity are present for the owner only.
//
// Known from:
//
//   - recorded: The keys of a listing, their order, and which of them only the owner sees.
//   - recorded: Shapes from before 2023 are not kept, since every recording since has the keys required here. In
//     2014, the time of the documentation page's samples, a listing had no original_price, shipping_price and
//     original_shipping_price in an inventory, and in recordings posted had no offset, which it has in the page's
//     samples; a seller had no min_order_total, html_url and uid, in an inventory nothing but id, name and address; a
//     release had no images, label and stats, and mostly no artist, title and format. In 2019 a release had no label
//     and a seller no min_order_total.
//   - documented: A NearMint seller, who alone can hold several copies of a listing, is shown a quantity of 1 for any
//     number of copies, and cannot set it.
//   - recorded: A price of one listing is converted to the asked or the caller's currency and not rounded; in an
//     inventory it stays in the seller's currency.
//   - recorded: Where no shipping price is known, both shipping keys are empty objects, not null and not absent.
type Listing struct {
	// ID is the listing's id. It needs more than 32 bits and stays below 2^53.
	ID int64 `json:"id"`
	// ResourceURL is the listing in this API.
	ResourceURL string `json:"resource_url"`
	// URI is the listing's web page.
	URI string `json:"uri"`
	// Status is the status of a listing.
	Status ListingStatus `json:"status"`
	// Condition is the condition of the medium, best first, in the wording of the Goldmine grading scale.
	Condition MediaCondition `json:"condition"`
	// SleeveCondition is the condition of the sleeve.
	SleeveCondition SleeveCondition `json:"sleeve_condition"`
	// Comments is the seller's comments for buyers; empty if there are none.
	Comments string `json:"comments"`
	// ShipsFrom: English name of the seller's country.
	ShipsFrom string `json:"ships_from"`
	// Posted: When the listing was created, in the site's own time zone (US Pacific), without fractions of a second.
	Posted time.Time `json:"posted"`
	// AllowOffers: Whether buyers may make an offer.
	AllowOffers bool `json:"allow_offers"`
	// OfferSubmitted: Whether the caller has made an offer.
	OfferSubmitted *bool `json:"offer_submitted,omitempty"`
	// Audio: Whether the seller offers an audio sample.
	Audio bool `json:"audio"`
	// Price is an amount of money.
	Price Price `json:"price"`
	// OriginalPrice is an amount in the seller's own currency, with its text for display.
	OriginalPrice OriginalPrice `json:"original_price"`
	// ShippingPrice is an amount of money, or an empty object where none is known.
	ShippingPrice OptionalPrice `json:"shipping_price"`
	// OriginalShippingPrice is an amount in the seller's own currency, or an empty object where none is known.
	OriginalShippingPrice OptionalOriginalPrice `json:"original_shipping_price"`
	// Seller is the seller, as shown with a listing.
	Seller ListingSeller `json:"seller"`
	// Release is the release of a listing, with the keys that a list needs.
	Release ListingRelease `json:"release"`
	// InCart: Whether the listing is in the caller's cart. Present for a caller with a user.
	InCart *bool `json:"in_cart,omitempty"`
	// ShippingIsBlocked: True without credentials, or when the seller does not ship to the caller.
	ShippingIsBlocked *bool `json:"shipping_is_blocked,omitempty"`
	// Weight: Weight in grams that shipping is calculated with. Owner only.
	Weight *float64 `json:"weight,omitempty"`
	// EstimatedWeight: Weight in grams estimated from the format. Owner only.
	EstimatedWeight *int `json:"estimated_weight,omitempty"`
	// FormatQuantity: How many items this listing counts as for shipping, which the website calls Counts As. Owner only.
	FormatQuantity *int `json:"format_quantity,omitempty"`
	// ExternalID is the seller's private note, which the website calls Private Comments. Owner only.
	ExternalID *string `json:"external_id,omitempty"`
	// Location: Where the seller keeps the item. Only the seller sees it; on the website it is on the inventory
	// management page and in the inventory exports. Owner only.
	Location *string `json:"location,omitempty"`
	// Quantity is the number of copies. Always 1: sellers outside of the NearMint program have one copy, and sellers in
	// it are shown 1 for any number of copies. Read-only. Owner only.
	Quantity *int `json:"quantity,omitempty"`
}

// ListingCreate is a new listing. Unknown keys are ignored.
//
// Known from:
//
//   - reported: location has at most 100 characters.
//   - chosen: comments has at most 5,000 characters and external_id 1,000. A price is at most 99,999,999.9999, a
//     weight ten tonnes, and format_quantity 9,999. A text with a null character, or with half of a surrogate pair,
//     is a 422.
//   - reported: Numbers may arrive as text, and weight and format_quantity may be auto.
//   - recorded: A null is taken as absent; absent keys get the recorded defaults.
//   - reported: status is documented as required but may be left out; the listing is then for sale.
type ListingCreate struct {
	// ReleaseID is the release to sell. An id that does not exist is refused.
	ReleaseID int64 `json:"release_id"`
	// Condition is the condition of the medium, best first, in the wording of the Goldmine grading scale.
	Condition MediaCondition `json:"condition"`
	// SleeveCondition is the condition of the sleeve; Not Graded when absent or null.
	SleeveCondition *SleeveCondition `json:"sleeve_condition,omitempty"`
	// Price is the price in the seller's currency. 0 is refused; the sign of a negative price is dropped. At most
	// 99,999,999.9999; rounded to four decimals.
	Price float64 `json:"price"`
	// Comments: Comments for buyers; empty when absent or null.
	Comments *string `json:"comments,omitempty"`
	// AllowOffers: Whether buyers may make an offer; false when absent or null.
	AllowOffers *bool `json:"allow_offers,omitempty"`
	// Status: For Sale (the default), Draft, or Expired.
	Status *EditableListingStatus `json:"status,omitempty"`
	// ExternalID is a private note that only the seller sees; empty when absent or null. The website calls it Private
	// Comments.
	ExternalID *string `json:"external_id,omitempty"`
	// Location: Where the item is kept; only the seller sees it. On the website it is on the inventory management page
	// and in the inventory exports. Empty when absent or null.
	Location *string `json:"location,omitempty"`
	// Weight: Grams; auto, absent, null, 0 and negative values take the estimate.
	Weight *float64 `json:"weight,omitempty"`
	// FormatQuantity: How many items this counts as for shipping, which the website calls Counts As; auto, absent, null
	// and 0 take the release's own count. Negative values are refused.
	FormatQuantity *int `json:"format_quantity,omitempty"`
}

// ListingCreated is the id and the URL of the new listing.
type ListingCreated struct {
	// ListingID is the new listing's id.
	ListingID int64 `json:"listing_id"`
	// ResourceURL is the new listing in this API.
	ResourceURL string `json:"resource_url"`
}

// ListingEdit stands for changes to a listing. Every key is optional: absent and null keep a value, an empty text
// clears it. Unknown keys are ignored.
//
// Known from:
//
//   - reported: location has at most 100 characters.
//   - chosen: comments has at most 5,000 characters and external_id 1,000. A price is at most 99,999,999.9999, a
//     weight ten tonnes, and format_quantity 9,999. A text with a null character, or with half of a surrogate pair,
//     is a 422.
//   - reported: Every key is optional on edit although the documentation page marks four as required.
//   - recorded: Null and absent keep the value, an empty text clears it, and a release_id of 0 or -1 is ignored.
//   - chosen: Any other release_id is ignored too, also that of another release.
type ListingEdit struct {
	// ReleaseID: Ignored; a listing's release never changes.
	ReleaseID *int64 `json:"release_id,omitempty"`
	// Condition is the condition of the medium.
	Condition *MediaCondition `json:"condition,omitempty"`
	// SleeveCondition is the condition of the sleeve.
	SleeveCondition *SleeveCondition `json:"sleeve_condition,omitempty"`
	// Price is the price in the seller's currency. 0 is refused; the sign of a negative price is dropped. At most
	// 99,999,999.9999; rounded to four decimals.
	Price *float64 `json:"price,omitempty"`
	// Comments: Comments for buyers.
	Comments *string `json:"comments,omitempty"`
	// AllowOffers: Whether buyers may make an offer.
	AllowOffers *bool `json:"allow_offers,omitempty"`
	// Status: For Sale, Draft or Expired.
	Status *EditableListingStatus `json:"status,omitempty"`
	// ExternalID is a private note that only the seller sees. The website calls it Private Comments.
	ExternalID *string `json:"external_id,omitempty"`
	// Location: Where the item is kept; only the seller sees it. On the website it is on the inventory management page
	// and in the inventory exports.
	Location *string `json:"location,omitempty"`
	// Weight: Grams; auto and negative values take the estimate, 0 keeps the weight.
	Weight *float64 `json:"weight,omitempty"`
	// FormatQuantity: How many items this counts as for shipping, which the website calls Counts As; auto and 0 take the
	// release's own count. Negative values are refused.
	FormatQuantity *int `json:"format_quantity,omitempty"`
}

// ListingRelease is the release of a listing, with the keys that a list needs.
type ListingRelease struct {
	// Thumbnail is the cover at 150 pixels; empty in an inventory read without credentials.
	Thumbnail string `json:"thumbnail"`
	// Description: Artist, title and format in one line.
	Description string `json:"description"`
	// Images: Pictures of the release; empty in an inventory read without credentials.
	Images []Image `json:"images"`
	// Artist is the artist or artists.
	Artist string `json:"artist"`
	// Format is the format, without parentheses.
	Format string `json:"format"`
	// ResourceURL is the release in this API.
	ResourceURL string `json:"resource_url"`
	// Title is the title.
	Title string `json:"title"`
	// Year: Year of release; 0 when unknown.
	Year int `json:"year"`
	// ID is the release's id.
	ID int64 `json:"id"`
	// Label is the label; several are joined by comma and space.
	Label string `json:"label"`
	// CatalogNumber is the catalog number; several are joined by comma and space.
	CatalogNumber string `json:"catalog_number"`
	// Stats: How many users want and have the release, and whether the caller does.
	Stats ListingReleaseStats `json:"stats"`
}

// ListingReleaseStats is how many users want and have the release, and whether the caller does.
type ListingReleaseStats struct {
	// Community: How many users want a release, and how many have it.
	Community HolderCounts `json:"community"`
	// User: How many users want a release, and how many have it.
	User *HolderCounts `json:"user,omitempty"`
}

// ListingSeller is the seller, as shown with a listing.
type ListingSeller struct {
	// ID is the seller's id.
	ID int64 `json:"id"`
	// Username is the seller's name.
	Username string `json:"username"`
	// AvatarURL is the seller's picture.
	AvatarURL string `json:"avatar_url"`
	// Stats is the ratings that buyers gave the seller.
	Stats SellerStats `json:"stats"`
	// MinOrderTotal is the seller's minimum order, in the seller's currency; 0 for none.
	MinOrderTotal float64 `json:"min_order_total"`
	// HTMLURL is the seller's web page.
	HTMLURL string `json:"html_url"`
	// UID is the seller's id again.
	UID int64 `json:"uid"`
	// URL is the same URL as resource_url.
	URL string `json:"url"`
	// Payment: How the seller is paid.
	Payment string `json:"payment"`
	// Shipping is the seller's shipping policy; lines end in CR LF and may contain forum markup.
	Shipping string `json:"shipping"`
	// ResourceURL is the seller's profile in this API.
	ResourceURL string `json:"resource_url"`
}

// ListingStatus is the status of a listing. Only For Sale listings are visible to other callers than the owner. An
// open enum: the real API may add values.
type ListingStatus string

// The values of ListingStatus that the contract names.
const (
	ListingStatusForSale   ListingStatus = "For Sale"
	ListingStatusDraft     ListingStatus = "Draft"
	ListingStatusExpired   ListingStatus = "Expired"
	ListingStatusSold      ListingStatus = "Sold"
	ListingStatusViolation ListingStatus = "Violation"
	ListingStatusSuspended ListingStatus = "Suspended"
	ListingStatusDeleted   ListingStatus = "Deleted"
)

// Values gives those that the contract names.
func (ListingStatus) Values() []ListingStatus {
	return []ListingStatus{
		ListingStatusForSale,
		ListingStatusDraft,
		ListingStatusExpired,
		ListingStatusSold,
		ListingStatusViolation,
		ListingStatusSuspended,
		ListingStatusDeleted,
	}
}

// Known says whether the contract names the value. The API may add values, and what is received is kept as it is.
func (v ListingStatus) Known() bool { return slices.Contains(v.Values(), v) }

// MediaCondition is the condition of the medium, best first, in the wording of the Goldmine grading scale.
type MediaCondition string

// The values of MediaCondition that the contract names.
const (
	MediaConditionMint         MediaCondition = "Mint (M)"
	MediaConditionNearMint     MediaCondition = "Near Mint (NM or M-)"
	MediaConditionVeryGoodPlus MediaCondition = "Very Good Plus (VG+)"
	MediaConditionVeryGood     MediaCondition = "Very Good (VG)"
	MediaConditionGoodPlus     MediaCondition = "Good Plus (G+)"
	MediaConditionGood         MediaCondition = "Good (G)"
	MediaConditionFair         MediaCondition = "Fair (F)"
	MediaConditionPoor         MediaCondition = "Poor (P)"
)

// Values gives those that the contract names.
func (MediaCondition) Values() []MediaCondition {
	return []MediaCondition{
		MediaConditionMint,
		MediaConditionNearMint,
		MediaConditionVeryGoodPlus,
		MediaConditionVeryGood,
		MediaConditionGoodPlus,
		MediaConditionGood,
		MediaConditionFair,
		MediaConditionPoor,
	}
}

// Known says whether the contract names the value. The API may add values, and what is received is kept as it is.
func (v MediaCondition) Known() bool { return slices.Contains(v.Values(), v) }

// MessageActor is the user who did it.
type MessageActor struct {
	// Username is the user's name.
	Username string `json:"username"`
	// ResourceURL is the user's profile in this API.
	ResourceURL string `json:"resource_url"`
}

// MessageEntry means: A message that one party wrote to the other.
type MessageEntry struct {
	// From is the user who wrote it.
	From MessageSender `json:"from"`
	// Timestamp: When it happened, in the site's own time zone.
	Timestamp time.Time `json:"timestamp"`
	// Message: What happened, as a sentence; for a written message, its text.
	Message string `json:"message"`
	// Type is the kind of entry.
	Type string `json:"type"`
	// Order is the order that an entry belongs to.
	Order OrderReference `json:"order"`
	// Subject is the subject of a written message; empty for every other kind of entry.
	Subject string `json:"subject"`
}

// MessageSender is the user who wrote it.
type MessageSender struct {
	// ID is the user's id.
	ID int64 `json:"id"`
	// Username is the user's name.
	Username string `json:"username"`
	// AvatarURL is the user's picture.
	AvatarURL string `json:"avatar_url"`
	// ResourceURL is the user's profile in this API.
	ResourceURL string `json:"resource_url"`
}

// OptionalOriginalPrice is an amount in the seller's own currency, or an empty object where none is known.
type OptionalOriginalPrice struct {
	// CurrAbbr is a currency of the marketplace, by its ISO 4217 code.
	CurrAbbr *Currency `json:"curr_abbr,omitempty"`
	// CurrID is the marketplace's number of the currency (USD 1, GBP 2, EUR 3).
	CurrID *int `json:"curr_id,omitempty"`
	// Formatted is the amount as the website shows it.
	Formatted *string `json:"formatted,omitempty"`
	// Value is the amount in units of the currency.
	Value *float64 `json:"value,omitempty"`
	// Converted is an amount with its text for display.
	Converted *ConvertedPrice `json:"converted,omitempty"`
}

// OptionalPrice is an amount of money, or an empty object where none is known.
type OptionalPrice struct {
	// Value is the amount in units of the currency.
	Value *float64 `json:"value,omitempty"`
	// Currency is a currency of the marketplace, by its ISO 4217 code.
	Currency *Currency `json:"currency,omitempty"`
}

// Order is a sale between one buyer and one seller.
//
// Known from:
//
//   - recorded: The keys of an order and their order, with tax, feedback, buyer_fee and the seller-only keys of
//     items.
//   - recorded: The documentation page's samples of 2011 lack tax, buyer_fee, tax_on_buyer_fee, in lists tracking, of
//     items condition_comments and mostly media_condition and sleeve_condition, and of an item's release title,
//     artist, format and mostly resource_url and thumbnail. That shape is not kept; the recording has them all.
//   - recorded: total is the sum of the items without shipping. The documentation page's sample of an edit adds
//     shipping; the recording does not.
//   - recorded: The fee is 9 % of items plus shipping, rounded up to the cent.
//   - reported: A buyer sees the order without item_location, private_comments and feedback.
type Order struct {
	// ID is the seller's id, a hyphen, and the number of the order at this seller.
	ID string `json:"id"`
	// ResourceURL is the order in this API.
	ResourceURL string `json:"resource_url"`
	// URI is the order's web page.
	URI string `json:"uri"`
	// MessagesURL is the order's messages in this API.
	MessagesURL string `json:"messages_url"`
	// Buyer is the buyer or the seller of an order.
	Buyer OrderParty `json:"buyer"`
	// Seller is the buyer or the seller of an order.
	Seller OrderParty `json:"seller"`
	// Feedback: Whether the caller may rate the other party, and where.
	Feedback *OrderFeedback `json:"feedback,omitempty"`
	// Created: When the buyer ordered, in the site's own time zone (US Pacific).
	Created time.Time `json:"created"`
	// LastActivity: When anything last happened to the order, in the site's own time zone.
	LastActivity time.Time `json:"last_activity"`
	// Status is the status of an order.
	Status OrderStatus `json:"status"`
	// NextStatus is the statuses that the seller can set now, including the current one.
	NextStatus []OrderStatus `json:"next_status"`
	// Tax: Taxes the marketplace collected; empty if none.
	Tax []Tax `json:"tax"`
	// Total is an amount of money.
	Total Price `json:"total"`
	// Shipping: What shipping costs the buyer.
	Shipping OrderShipping `json:"shipping"`
	// ShippingAddress is the shipping address; its lines are joined by line feeds.
	ShippingAddress string `json:"shipping_address"`
	// Archived: Whether the seller has archived the order.
	Archived bool `json:"archived"`
	// AdditionalInstructions is the buyer's instructions; empty if there are none.
	AdditionalInstructions string `json:"additional_instructions"`
	// Fee is an amount of money.
	Fee Price `json:"fee"`
	// Items: What was ordered.
	Items []OrderItem `json:"items"`
	// Tracking is the tracking of the parcel; an empty object until the seller sets it.
	Tracking Tracking `json:"tracking"`
	// BuyerFee: What the marketplace charges the buyer; null for nothing.
	BuyerFee *Price `json:"buyer_fee"`
	// TaxOnBuyerFee is the tax on buyer_fee; null for nothing.
	TaxOnBuyerFee *Price `json:"tax_on_buyer_fee"`
}

// OrderEdit stands for changes to an order. status and shipping exclude each other. Null counts as absent. Unknown
// keys are ignored.
//
// Known from:
//
//   - chosen: Shipping is at most 999,999.99.
type OrderEdit struct {
	// Status is the new status; must be in the order's next_status. The buyer is notified.
	Status *OrderStatus `json:"status,omitempty"`
	// Shipping: What shipping costs, at most 999,999.99. Sends an invoice and sets the status Invoice Sent.
	Shipping *float64 `json:"shipping,omitempty"`
	// Tracking: Tracking for the parcel.
	Tracking *TrackingInput `json:"tracking,omitempty"`
}

// OrderFeedback is whether the caller may rate the other party, and where. Seller only.
type OrderFeedback struct {
	// ForBuyer: Whether the seller may rate the buyer, and where.
	ForBuyer FeedbackEligibility `json:"for_buyer"`
}

// OrderItem is one item of an order, as it was when it was ordered. item_location and private_comments are for the
// seller only.
type OrderItem struct {
	// ID is the listing's id.
	ID int64 `json:"id"`
	// Price is an amount of money.
	Price Price `json:"price"`
	// MediaCondition is the condition of the medium, best first, in the wording of the Goldmine grading scale.
	MediaCondition MediaCondition `json:"media_condition"`
	// SleeveCondition is the condition of the sleeve.
	SleeveCondition SleeveCondition `json:"sleeve_condition"`
	// ConditionComments is the listing's comments.
	ConditionComments string `json:"condition_comments"`
	// ItemLocation: Where the seller keeps the item. Seller only.
	ItemLocation *string `json:"item_location,omitempty"`
	// PrivateComments is the seller's private note. Seller only.
	PrivateComments *string `json:"private_comments,omitempty"`
	// Release is the release that was ordered.
	Release OrderItemRelease `json:"release"`
}

// OrderItemRelease is the release that was ordered.
type OrderItemRelease struct {
	// ID is the release's id.
	ID int64 `json:"id"`
	// ResourceURL is the release in this API.
	ResourceURL string `json:"resource_url"`
	// Description: Artist, title and format in one line.
	Description string `json:"description"`
	// Thumbnail is the cover at 150 pixels.
	Thumbnail string `json:"thumbnail"`
	// Title is the title.
	Title string `json:"title"`
	// Artist is the artist or artists.
	Artist string `json:"artist"`
	// Format is the format, without parentheses.
	Format string `json:"format"`
}

// OrderMessage is one entry of an order's log. An open set of kinds; the real API may add more. A pointer to one of
// [MessageEntry], [StatusEntry], [ShippingEntry], [RefundSentEntry], [RefundReceivedEntry], [PaymentEntry],
// [TrackingEntry], or to an [UnknownOrderMessage].
//
// Known from:
//
//   - documented: The kinds message, status, shipping, refund_sent and refund_received and their keys.
//   - reported: The kinds payment and tracking, both with an actor.
type OrderMessage interface {
	isOrderMessage()
}

func (*MessageEntry) isOrderMessage() {}

func (*StatusEntry) isOrderMessage() {}

func (*ShippingEntry) isOrderMessage() {}

func (*RefundSentEntry) isOrderMessage() {}

func (*RefundReceivedEntry) isOrderMessage() {}

func (*PaymentEntry) isOrderMessage() {}

func (*TrackingEntry) isOrderMessage() {}

// UnknownOrderMessage is one of a kind that the contract does not know.
type UnknownOrderMessage struct {
	// Type is the kind; it is empty where none is said.
	Type string
	// JSON is what was received.
	JSON json.RawMessage
}

func (*UnknownOrderMessage) isOrderMessage() {}

// orderMessageReader reads one that may be of any kind.
type orderMessageReader struct{ value OrderMessage }

// UnmarshalJSON reads the kind first. What has none is unknown.
func (r *orderMessageReader) UnmarshalJSON(text []byte) error {
	var tag struct {
		Kind string `json:"type"`
	}
	if json.Unmarshal(text, &tag) != nil {
		tag.Kind = ""
	}
	switch tag.Kind {
	case "message":
		r.value = new(MessageEntry)
	case "status":
		r.value = new(StatusEntry)
	case "shipping":
		r.value = new(ShippingEntry)
	case "refund_sent":
		r.value = new(RefundSentEntry)
	case "refund_received":
		r.value = new(RefundReceivedEntry)
	case "payment":
		r.value = new(PaymentEntry)
	case "tracking":
		r.value = new(TrackingEntry)
	default:
		r.value = &UnknownOrderMessage{Type: tag.Kind, JSON: bytes.Clone(text)}
		return nil
	}
	return json.Unmarshal(text, r.value)
}

// OrderMessageCreate is a message to the other party, a new status, or both; one of them is required. Null counts as
// absent. Unknown keys are ignored.
//
// Known from:
//
//   - chosen: A message has at most 10,000 characters. A null character, or half of a surrogate pair, is a 422.
type OrderMessageCreate struct {
	// Message is the text. A text of spaces only counts as absent.
	Message *string `json:"message,omitempty"`
	// Status is a new status for the order, from its next_status. Seller only.
	Status *OrderStatus `json:"status,omitempty"`
}

// OrderMessageCreated is the message that was added.
type OrderMessageCreated struct {
	// From is the user who did it.
	From MessageActor `json:"from"`
	// Message is the text; with a new status, it begins with a sentence about the status and an empty line.
	Message string `json:"message"`
	// Order is the order that an entry belongs to.
	Order OrderReference `json:"order"`
	// Timestamp: When it was added, in the site's own time zone.
	Timestamp time.Time `json:"timestamp"`
	// Subject is the subject.
	Subject string `json:"subject"`
}

// OrderMessagePage is one page of an order's log, newest first.
type OrderMessagePage struct {
	// Pagination is the page and the size of the list.
	Pagination Pagination `json:"pagination"`
	// Messages is the entries of this page, newest first.
	Messages []OrderMessage `json:"messages"`
}

// UnmarshalJSON reads each item as what it is.
func (o *OrderMessagePage) UnmarshalJSON(text []byte) error {
	var received struct {
		Pagination Pagination           `json:"pagination"`
		Messages   []orderMessageReader `json:"messages"`
	}
	if err := json.Unmarshal(text, &received); err != nil {
		return err
	}
	*o = OrderMessagePage{Pagination: received.Pagination}
	for _, item := range received.Messages {
		o.Messages = append(o.Messages, item.value)
	}
	return nil
}

// OrderPage is one page of the caller's orders as a seller.
type OrderPage struct {
	// Pagination is the page and the size of the list.
	Pagination Pagination `json:"pagination"`
	// Orders is the orders of this page.
	Orders []Order `json:"orders"`
}

// OrderParty is the buyer or the seller of an order.
type OrderParty struct {
	// ID is the user's id.
	ID int64 `json:"id"`
	// Username is the user's name.
	Username string `json:"username"`
	// ResourceURL is the user's profile in this API.
	ResourceURL string `json:"resource_url"`
	// Email is the user's e-mail address; only the two parties of the order see it.
	Email *string `json:"email,omitempty"`
}

// OrderReference is the order that an entry belongs to.
type OrderReference struct {
	// ID is the order's id.
	ID string `json:"id"`
	// ResourceURL is the order in this API.
	ResourceURL string `json:"resource_url"`
}

// OrderShipping is what shipping costs the buyer.
type OrderShipping struct {
	// Currency is a currency of the marketplace, by its ISO 4217 code.
	Currency Currency `json:"currency"`
	// Method is the shipping method.
	Method string `json:"method"`
	// Value is the amount in units of the currency.
	Value float64 `json:"value"`
}

// OrderSort is one of the fields that orders can be sorted by.
type OrderSort string

// The values of OrderSort that the contract names.
const (
	OrderSortID           OrderSort = "id"
	OrderSortBuyer        OrderSort = "buyer"
	OrderSortCreated      OrderSort = "created"
	OrderSortStatus       OrderSort = "status"
	OrderSortLastActivity OrderSort = "last_activity"
)

// Values gives those that the contract names.
func (OrderSort) Values() []OrderSort {
	return []OrderSort{
		OrderSortID,
		OrderSortBuyer,
		OrderSortCreated,
		OrderSortStatus,
		OrderSortLastActivity,
	}
}

// OrderStatus is the status of an order. x-transitions lists which status can follow which: seller is what the API
// offers as next_status and accepts; buyer and site are changes made on the website. An open enum: the real API may
// add values.
//
// Known from:
//
//   - documented: Which statuses exist, and that next_status lists what may follow.
//   - recorded: next_status holds the current status too, and a shipped order has nothing else left.
//   - chosen: What follows each other status.
//   - documented: The numbers 1, 3, 5 and 6 of statuses in the message log.
//   - chosen: The numbers of all other statuses.
type OrderStatus string

// The values of OrderStatus that the contract names.
const (
	OrderStatusNewOrder                  OrderStatus = "New Order"
	OrderStatusBuyerContacted            OrderStatus = "Buyer Contacted"
	OrderStatusInvoiceSent               OrderStatus = "Invoice Sent"
	OrderStatusPaymentPending            OrderStatus = "Payment Pending"
	OrderStatusPaymentReceived           OrderStatus = "Payment Received"
	OrderStatusInProgress                OrderStatus = "In Progress"
	OrderStatusShipped                   OrderStatus = "Shipped"
	OrderStatusMerged                    OrderStatus = "Merged"
	OrderStatusOrderChanged              OrderStatus = "Order Changed"
	OrderStatusRefundSent                OrderStatus = "Refund Sent"
	OrderStatusCancelled                 OrderStatus = "Cancelled"
	OrderStatusCancelledNonPayingBuyer   OrderStatus = "Cancelled (Non-Paying Buyer)"
	OrderStatusCancelledItemUnavailable  OrderStatus = "Cancelled (Item Unavailable)"
	OrderStatusCancelledPerBuyersRequest OrderStatus = "Cancelled (Per Buyer's Request)"
	OrderStatusCancelledRefundReceived   OrderStatus = "Cancelled (Refund Received)"
)

// Values gives those that the contract names.
func (OrderStatus) Values() []OrderStatus {
	return []OrderStatus{
		OrderStatusNewOrder,
		OrderStatusBuyerContacted,
		OrderStatusInvoiceSent,
		OrderStatusPaymentPending,
		OrderStatusPaymentReceived,
		OrderStatusInProgress,
		OrderStatusShipped,
		OrderStatusMerged,
		OrderStatusOrderChanged,
		OrderStatusRefundSent,
		OrderStatusCancelled,
		OrderStatusCancelledNonPayingBuyer,
		OrderStatusCancelledItemUnavailable,
		OrderStatusCancelledPerBuyersRequest,
		OrderStatusCancelledRefundReceived,
	}
}

// Known says whether the contract names the value. The API may add values, and what is received is kept as it is.
func (v OrderStatus) Known() bool { return slices.Contains(v.Values(), v) }

// OrderStatusFilter is one of the statuses that a list of orders can be filtered by, and All.
type OrderStatusFilter string

// The values of OrderStatusFilter that the contract names.
const (
	OrderStatusFilterAll                       OrderStatusFilter = "All"
	OrderStatusFilterNewOrder                  OrderStatusFilter = "New Order"
	OrderStatusFilterBuyerContacted            OrderStatusFilter = "Buyer Contacted"
	OrderStatusFilterInvoiceSent               OrderStatusFilter = "Invoice Sent"
	OrderStatusFilterPaymentPending            OrderStatusFilter = "Payment Pending"
	OrderStatusFilterPaymentReceived           OrderStatusFilter = "Payment Received"
	OrderStatusFilterInProgress                OrderStatusFilter = "In Progress"
	OrderStatusFilterShipped                   OrderStatusFilter = "Shipped"
	OrderStatusFilterMerged                    OrderStatusFilter = "Merged"
	OrderStatusFilterOrderChanged              OrderStatusFilter = "Order Changed"
	OrderStatusFilterRefundSent                OrderStatusFilter = "Refund Sent"
	OrderStatusFilterCancelled                 OrderStatusFilter = "Cancelled"
	OrderStatusFilterCancelledNonPayingBuyer   OrderStatusFilter = "Cancelled (Non-Paying Buyer)"
	OrderStatusFilterCancelledItemUnavailable  OrderStatusFilter = "Cancelled (Item Unavailable)"
	OrderStatusFilterCancelledPerBuyersRequest OrderStatusFilter = "Cancelled (Per Buyer's Request)"
	OrderStatusFilterCancelledRefundReceived   OrderStatusFilter = "Cancelled (Refund Received)"
)

// Values gives those that the contract names.
func (OrderStatusFilter) Values() []OrderStatusFilter {
	return []OrderStatusFilter{
		OrderStatusFilterAll,
		OrderStatusFilterNewOrder,
		OrderStatusFilterBuyerContacted,
		OrderStatusFilterInvoiceSent,
		OrderStatusFilterPaymentPending,
		OrderStatusFilterPaymentReceived,
		OrderStatusFilterInProgress,
		OrderStatusFilterShipped,
		OrderStatusFilterMerged,
		OrderStatusFilterOrderChanged,
		OrderStatusFilterRefundSent,
		OrderStatusFilterCancelled,
		OrderStatusFilterCancelledNonPayingBuyer,
		OrderStatusFilterCancelledItemUnavailable,
		OrderStatusFilterCancelledPerBuyersRequest,
		OrderStatusFilterCancelledRefundReceived,
	}
}

// OriginalPrice is an amount in the seller's own currency, with its text for display.
//
// Known from:
//
//   - reported: A caller with a user gets converted, the same amount in the currency that price of a single listing
//     is in for them, rounded. It is absent without a user, and where the seller's currency is that currency already.
//   - recorded: Without a user there is no converted, though price is in another currency.
//   - chosen: Within an inventory the currency is the caller's buyer currency, and shipping prices have converted as
//     well.
type OriginalPrice struct {
	// CurrAbbr is a currency of the marketplace, by its ISO 4217 code.
	CurrAbbr Currency `json:"curr_abbr"`
	// CurrID is the marketplace's number of the currency (USD 1, GBP 2, EUR 3).
	CurrID int `json:"curr_id"`
	// Formatted is the amount as the website shows it.
	Formatted string `json:"formatted"`
	// Value is the amount in units of the currency.
	Value float64 `json:"value"`
	// Converted is an amount with its text for display.
	Converted *ConvertedPrice `json:"converted,omitempty"`
}

// Pagination is the page and the size of the list.
type Pagination struct {
	// Page is the number of this page, counted from 1.
	Page int `json:"page"`
	// Pages: Number of pages; 1 for an empty list.
	Pages int `json:"pages"`
	// PerPage: Number of items on a full page.
	PerPage int `json:"per_page"`
	// Items: Number of items in the whole list.
	Items int `json:"items"`
	// URLs is the neighboring pages; only those that exist are present.
	URLs PaginationURLs `json:"urls"`
}

// PaginationURLs is the neighboring pages; only those that exist are present.
type PaginationURLs struct {
	// First is the first page; absent on the first page.
	First *string `json:"first,omitempty"`
	// Last is the last page; absent on the last page.
	Last *string `json:"last,omitempty"`
	// Prev is the page before this one.
	Prev *string `json:"prev,omitempty"`
	// Next is the page after this one.
	Next *string `json:"next,omitempty"`
}

// PaymentEntry means: The buyer paid.
type PaymentEntry struct {
	// Actor is the user who did it.
	Actor MessageActor `json:"actor"`
	// Timestamp: When it happened, in the site's own time zone.
	Timestamp time.Time `json:"timestamp"`
	// Message: What happened, as a sentence; for a written message, its text.
	Message string `json:"message"`
	// Type is the kind of entry.
	Type string `json:"type"`
	// Order is the order that an entry belongs to.
	Order OrderReference `json:"order"`
	// Subject is the subject of a written message; empty for every other kind of entry.
	Subject string `json:"subject"`
}

// Price is an amount of money.
type Price struct {
	// Value is the amount in units of the currency. Not rounded where it was converted.
	Value float64 `json:"value"`
	// Currency is a currency of the marketplace, by its ISO 4217 code.
	Currency Currency `json:"currency"`
}

// PriceSuggestions is a suggested price for each condition, best first, in the caller's selling currency; an empty
// object when nothing is known.
//
// Known from:
//
//   - recorded: The keys are the eight media conditions, Mint first; nothing known gives an empty object.
//   - recorded: From Mint to Poor the prices are 95, 85, 65, 45, 25, 15, 10 and 5 % of one base.
//   - chosen: The base is the median of the release's listed and sold prices, each divided by the factor of its
//     condition.
type PriceSuggestions map[MediaCondition]Price

// Refund is what was refunded, and for which order.
type Refund struct {
	// Amount is the amount in the order's currency.
	Amount float64 `json:"amount"`
	// Order is the order that an entry belongs to.
	Order OrderReference `json:"order"`
}

// RefundReceivedEntry means: The buyer received a refund.
type RefundReceivedEntry struct {
	// Refund: What was refunded, and for which order.
	Refund Refund `json:"refund"`
	// Timestamp: When it happened, in the site's own time zone.
	Timestamp time.Time `json:"timestamp"`
	// Message: What happened, as a sentence; for a written message, its text.
	Message string `json:"message"`
	// Type is the kind of entry.
	Type string `json:"type"`
	// Order is the order that an entry belongs to.
	Order OrderReference `json:"order"`
	// Subject is the subject of a written message; empty for every other kind of entry.
	Subject string `json:"subject"`
}

// RefundSentEntry means: The seller sent a refund.
type RefundSentEntry struct {
	// Refund: What was refunded, and for which order.
	Refund Refund `json:"refund"`
	// Timestamp: When it happened, in the site's own time zone.
	Timestamp time.Time `json:"timestamp"`
	// Message: What happened, as a sentence; for a written message, its text.
	Message string `json:"message"`
	// Type is the kind of entry.
	Type string `json:"type"`
	// Order is the order that an entry belongs to.
	Order OrderReference `json:"order"`
	// Subject is the subject of a written message; empty for every other kind of entry.
	Subject string `json:"subject"`
}

// Release is a release of the catalog, with the keys that marketplace clients read.
//
// Known from:
//
//   - reported: The keys kept here; the real object has many more that no marketplace client needs.
//   - reported: The keys of artists and labels, and that identifiers is always there.
//   - chosen: The ids of artists and labels, which are made of their names.
type Release struct {
	// ID is the release's id.
	ID int64 `json:"id"`
	// ResourceURL is the release in this API.
	ResourceURL string `json:"resource_url"`
	// URI is the release's web page.
	URI string `json:"uri"`
	// Title is the title.
	Title string `json:"title"`
	// Artists is the artists in the order of the cover.
	Artists []ReleaseArtist `json:"artists"`
	// ArtistsSort is the artists as one text.
	ArtistsSort string `json:"artists_sort"`
	// Labels is the labels with their catalog numbers.
	Labels []ReleaseLabel `json:"labels"`
	// Formats: What the release consists of.
	Formats []ReleaseFormat `json:"formats"`
	// Year: Year of release; 0 when unknown.
	Year int `json:"year"`
	// Country: Where it was released.
	Country string `json:"country"`
	// Genres: Its genres.
	Genres []string `json:"genres"`
	// Styles: Its styles.
	Styles []string `json:"styles"`
	// Identifiers: Codes and texts that identify a copy, such as a barcode; empty if none are known.
	Identifiers []ReleaseIdentifier `json:"identifiers"`
	// Thumb is the cover at 150 pixels; empty without credentials.
	Thumb string `json:"thumb"`
	// Images: Pictures; empty without credentials.
	Images []Image `json:"images"`
	// EstimatedWeight: Weight in grams, estimated from the format.
	EstimatedWeight int `json:"estimated_weight"`
	// NumForSale: Number of listings for sale; null for a release that is blocked from sale.
	NumForSale *int `json:"num_for_sale"`
	// LowestPrice is the cheapest of them in curr_abbr, rounded to two decimals; null when there is none.
	LowestPrice *float64 `json:"lowest_price"`
	// BlockedFromSale: Whether the release is blocked from sale.
	BlockedFromSale bool `json:"blocked_from_sale"`
	// Community: How many users have and want it.
	Community ReleaseCommunity `json:"community"`
}

// ReleaseArtist is an artist credit.
type ReleaseArtist struct {
	// Name is the artist's name.
	Name string `json:"name"`
	// Anv is the name as written on the cover, if it is different; otherwise empty.
	Anv string `json:"anv"`
	// Join is the text between this artist and the next one; empty for the last artist.
	Join string `json:"join"`
	// Role: What the artist did; empty for the main artists.
	Role string `json:"role"`
	// Tracks is the tracks that the credit is for; empty for all.
	Tracks string `json:"tracks"`
	// ID is the artist's id.
	ID int64 `json:"id"`
	// ResourceURL is the URL that the real API gives; artists are not part of this API.
	ResourceURL string `json:"resource_url"`
}

// ReleaseCommunity is how many users have and want it.
type ReleaseCommunity struct {
	// Have: Number of collections with it.
	Have int `json:"have"`
	// Want: Number of want lists with it.
	Want int `json:"want"`
}

// ReleaseFormat is a medium, its number, and its attributes.
type ReleaseFormat struct {
	// Name is the medium.
	Name string `json:"name"`
	// Qty: How many, as text.
	Qty string `json:"qty"`
	// Descriptions: Its attributes.
	Descriptions []string `json:"descriptions"`
}

// ReleaseIdentifier is a code or text that identifies a copy of the release, such as a barcode.
type ReleaseIdentifier struct {
	// Type: What it is.
	Type string `json:"type"`
	// Value: What it reads.
	Value string `json:"value"`
	// Description: Where it is on the release; absent if this is not known.
	Description *string `json:"description,omitempty"`
}

// ReleaseLabel is a label and its number for the release.
type ReleaseLabel struct {
	// Name is the label's name.
	Name string `json:"name"`
	// Catno is the catalog number.
	Catno string `json:"catno"`
	// EntityType is the number of the kind of company, as text; 1 is a label.
	EntityType string `json:"entity_type"`
	// EntityTypeName: What it is.
	EntityTypeName string `json:"entity_type_name"`
	// ID is the label's id.
	ID int64 `json:"id"`
	// ResourceURL is the URL that the real API gives; labels are not part of this API.
	ResourceURL string `json:"resource_url"`
}

// ReleaseStatistics has the listings of a release in the marketplace now.
//
// Known from:
//
//   - recorded: With nothing for sale num_for_sale is 0 and lowest_price null; the documentation page says null for
//     both.
//   - documented: For a blocked release both are null.
type ReleaseStatistics struct {
	// NumForSale: Number of listings for sale; null for a release that is blocked from sale.
	NumForSale *int `json:"num_for_sale"`
	// LowestPrice is the cheapest of them, converted and rounded to two decimals; null when there is none.
	LowestPrice *Price `json:"lowest_price"`
	// BlockedFromSale: Whether the release is blocked from sale.
	BlockedFromSale bool `json:"blocked_from_sale"`
}

// SellerStats has the ratings that buyers gave the seller.
type SellerStats struct {
	// Rating: Share of positive ratings in percent, one decimal, as text.
	Rating string `json:"rating"`
	// Stars: Stars, in steps of one half.
	Stars float64 `json:"stars"`
	// Total: Number of ratings.
	Total int `json:"total"`
}

// ShippingEntry means: The shipping price changed.
type ShippingEntry struct {
	// Original is the amount before.
	Original float64 `json:"original"`
	// New is the amount after.
	New float64 `json:"new"`
	// Timestamp: When it happened, in the site's own time zone.
	Timestamp time.Time `json:"timestamp"`
	// Message: What happened, as a sentence; for a written message, its text.
	Message string `json:"message"`
	// Type is the kind of entry.
	Type string `json:"type"`
	// Order is the order that an entry belongs to.
	Order OrderReference `json:"order"`
	// Subject is the subject of a written message; empty for every other kind of entry.
	Subject string `json:"subject"`
}

// SleeveCondition is the condition of the sleeve. The media grades, and three values for sleeves that have no grade.
type SleeveCondition string

// The values of SleeveCondition that the contract names.
const (
	SleeveConditionMint         SleeveCondition = "Mint (M)"
	SleeveConditionNearMint     SleeveCondition = "Near Mint (NM or M-)"
	SleeveConditionVeryGoodPlus SleeveCondition = "Very Good Plus (VG+)"
	SleeveConditionVeryGood     SleeveCondition = "Very Good (VG)"
	SleeveConditionGoodPlus     SleeveCondition = "Good Plus (G+)"
	SleeveConditionGood         SleeveCondition = "Good (G)"
	SleeveConditionFair         SleeveCondition = "Fair (F)"
	SleeveConditionPoor         SleeveCondition = "Poor (P)"
	SleeveConditionGeneric      SleeveCondition = "Generic"
	SleeveConditionNotGraded    SleeveCondition = "Not Graded"
	SleeveConditionNoCover      SleeveCondition = "No Cover"
)

// Values gives those that the contract names.
func (SleeveCondition) Values() []SleeveCondition {
	return []SleeveCondition{
		SleeveConditionMint,
		SleeveConditionNearMint,
		SleeveConditionVeryGoodPlus,
		SleeveConditionVeryGood,
		SleeveConditionGoodPlus,
		SleeveConditionGood,
		SleeveConditionFair,
		SleeveConditionPoor,
		SleeveConditionGeneric,
		SleeveConditionNotGraded,
		SleeveConditionNoCover,
	}
}

// Known says whether the contract names the value. The API may add values, and what is received is kept as it is.
func (v SleeveCondition) Known() bool { return slices.Contains(v.Values(), v) }

// SortOrder is the smallest value first (asc), or the largest (desc).
type SortOrder string

// The values of SortOrder that the contract names.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// Values gives those that the contract names.
func (SortOrder) Values() []SortOrder {
	return []SortOrder{
		SortOrderAsc,
		SortOrderDesc,
	}
}

// StatusEntry means: The order's status changed.
type StatusEntry struct {
	// Actor is the user who did it.
	Actor MessageActor `json:"actor"`
	// StatusID is the number of the new status.
	StatusID int `json:"status_id"`
	// Timestamp: When it happened, in the site's own time zone.
	Timestamp time.Time `json:"timestamp"`
	// Message: What happened, as a sentence; for a written message, its text.
	Message string `json:"message"`
	// Type is the kind of entry.
	Type string `json:"type"`
	// Order is the order that an entry belongs to.
	Order OrderReference `json:"order"`
	// Subject is the subject of a written message; empty for every other kind of entry.
	Subject string `json:"subject"`
}

// Tax is a tax the marketplace collected on an order.
type Tax struct {
	// Status: Whether the tax was charged.
	Status string `json:"status"`
	// Rate is the rate in percent.
	Rate float64 `json:"rate"`
	// Name is the tax's name.
	Name string `json:"name"`
	// DisplayName is the tax's name for display.
	DisplayName string `json:"display_name"`
	// DisplayRate is the rate in percent as text.
	DisplayRate string `json:"display_rate"`
	// Price is an amount in the seller's own currency, with its text for display.
	Price OriginalPrice `json:"price"`
	// TaxableAmount is an amount in the seller's own currency, with its text for display.
	TaxableAmount OriginalPrice `json:"taxable_amount"`
	// Remitter: Who pays the tax to the authority.
	Remitter string `json:"remitter"`
	// Jurisdiction is the place where the tax is due.
	Jurisdiction string `json:"jurisdiction"`
}

// Tracking is the tracking of the parcel; an empty object until the seller sets it.
type Tracking struct {
	// Number is the carrier's tracking number.
	Number *string `json:"number,omitempty"`
	// Carrier is the carrier; null when none was named.
	Carrier *Carrier `json:"carrier,omitempty"`
	// URL is the carrier's tracking page; null when none is known for the carrier.
	URL *string `json:"url,omitempty"`
}

// TrackingEntry means: The seller set tracking.
type TrackingEntry struct {
	// Actor is the user who did it.
	Actor MessageActor `json:"actor"`
	// Timestamp: When it happened, in the site's own time zone.
	Timestamp time.Time `json:"timestamp"`
	// Message: What happened, as a sentence; for a written message, its text.
	Message string `json:"message"`
	// Type is the kind of entry.
	Type string `json:"type"`
	// Order is the order that an entry belongs to.
	Order OrderReference `json:"order"`
	// Subject is the subject of a written message; empty for every other kind of entry.
	Subject string `json:"subject"`
}

// TrackingInput is the tracking of the parcel.
//
// Known from:
//
//   - chosen: A tracking number has at most 100 characters. A null character, or half of a surrogate pair, is a 422.
type TrackingInput struct {
	// Number is the carrier's tracking number, as text.
	Number string `json:"number"`
	// Carrier is the carrier; absent or null for none.
	Carrier *Carrier `json:"carrier,omitempty"`
}

// User is a user's profile. email and the private counts are present only for the user's own view.
//
// Known from:
//
//   - recorded: The keys of a profile, which of them only the user sees, and that curr_abbr is empty for others.
type User struct {
	// ID is the user's id.
	ID int64 `json:"id"`
	// ResourceURL is the profile in this API.
	ResourceURL string `json:"resource_url"`
	// URI is the profile's web page.
	URI string `json:"uri"`
	// Username is the user's name.
	Username string `json:"username"`
	// Name is the user's real name; may be empty.
	Name string `json:"name"`
	// HomePage is the user's own site; may be empty.
	HomePage string `json:"home_page"`
	// Location is the user's location; may be empty.
	Location string `json:"location"`
	// Profile: What the user wrote about themselves; may be empty.
	Profile string `json:"profile"`
	// Registered: When the user joined, in the site's own time zone.
	Registered time.Time `json:"registered"`
	// Rank is the user's rank as a contributor.
	Rank float64 `json:"rank"`
	// NumPending: Number of contributions awaiting a vote.
	NumPending int `json:"num_pending"`
	// NumForSale: Number of listings for sale.
	NumForSale int `json:"num_for_sale"`
	// NumLists: Number of public lists.
	NumLists int `json:"num_lists"`
	// ReleasesContributed: Number of releases the user added to the catalog.
	ReleasesContributed int `json:"releases_contributed"`
	// ReleasesRated: Number of releases the user rated.
	ReleasesRated int `json:"releases_rated"`
	// RatingAvg is the user's mean rating of releases.
	RatingAvg float64 `json:"rating_avg"`
	// InventoryURL is the user's inventory in this API.
	InventoryURL string `json:"inventory_url"`
	// CollectionFoldersURL is the URL that the real API gives; collections are not part of this API.
	CollectionFoldersURL string `json:"collection_folders_url"`
	// CollectionFieldsURL is the URL that the real API gives; collections are not part of this API.
	CollectionFieldsURL string `json:"collection_fields_url"`
	// WantlistURL is the URL that the real API gives; want lists are not part of this API.
	WantlistURL string `json:"wantlist_url"`
	// AvatarURL is the user's picture.
	AvatarURL string `json:"avatar_url"`
	// CurrAbbr is the currency that prices are shown to the user in, as set in the buyer settings; empty for every other
	// caller.
	CurrAbbr string `json:"curr_abbr"`
	// Activated: Whether the account is active.
	Activated bool `json:"activated"`
	// MarketplaceSuspended: Whether the user is suspended from the marketplace.
	MarketplaceSuspended bool `json:"marketplace_suspended"`
	// BannerURL is the profile's banner; may be empty.
	BannerURL string `json:"banner_url"`
	// BuyerRating: Share of positive ratings as a buyer, in percent.
	BuyerRating float64 `json:"buyer_rating"`
	// BuyerRatingStars: Stars as a buyer.
	BuyerRatingStars float64 `json:"buyer_rating_stars"`
	// BuyerNumRatings: Number of ratings as a buyer.
	BuyerNumRatings int `json:"buyer_num_ratings"`
	// SellerRating: Share of positive ratings as a seller, in percent.
	SellerRating float64 `json:"seller_rating"`
	// SellerRatingStars: Stars as a seller.
	SellerRatingStars float64 `json:"seller_rating_stars"`
	// SellerNumRatings: Number of ratings as a seller.
	SellerNumRatings int `json:"seller_num_ratings"`
	// IsStaff: Whether the user works for the marketplace.
	IsStaff bool `json:"is_staff"`
	// NumCollection: Number of releases in the collection. Only in the user's own view.
	NumCollection *int `json:"num_collection,omitempty"`
	// NumWantlist: Number of releases in the want list. Only in the user's own view.
	NumWantlist *int `json:"num_wantlist,omitempty"`
	// Email is the user's e-mail address. Only in the user's own view.
	Email *string `json:"email,omitempty"`
	// NumUnread: Number of unread messages. Only in the user's own view.
	NumUnread *int `json:"num_unread,omitempty"`
}
