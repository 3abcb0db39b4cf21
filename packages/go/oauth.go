package runout

import (
	"cmp"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha1"
	"encoding/base64"
	"log/slog"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// SignatureMethod is how calls are signed by OAuth 1.0a.
type SignatureMethod string

// The methods that the API takes.
const (
	// HMACSHA1 signs each attempt. It is the default.
	HMACSHA1 SignatureMethod = "HMAC-SHA1"
	// Plaintext sends the secrets themselves, so it belongs on TLS only.
	Plaintext SignatureMethod = "PLAINTEXT"
)

// OAuthKeys are the keys of an application, and those of a user who gave it the permission. Printing and logging them does not
// show the secrets; as JSON they can be stored.
type OAuthKeys struct {
	// Key is the consumer key of the application.
	Key string `json:"key"`
	// Secret is the consumer secret of the application.
	Secret string `json:"secret"`
	// Token is the access token of the user. Without one only the first step of giving the permission works.
	Token string `json:"token,omitempty"`
	// TokenSecret is the secret of the access token.
	TokenSecret string `json:"token_secret,omitempty"`
	// SignatureMethod is [HMACSHA1] if it is empty.
	SignatureMethod SignatureMethod `json:"signature_method,omitempty"`
}

// String does not show the keys.
func (OAuthKeys) String() string { return "runout.OAuthKeys" }

// GoString does not show the keys.
func (OAuthKeys) GoString() string { return "runout.OAuthKeys" }

// LogValue does not show the keys.
func (k OAuthKeys) LogValue() slog.Value { return slog.StringValue(k.String()) }

// OAuth signs each attempt by OAuth 1.0a (RFC 5849), with a timestamp and a nonce of its own. [OAuthFlow] gets the keys of a user.
func OAuth(keys OAuthKeys) Auth {
	if keys.SignatureMethod == "" {
		keys.SignatureMethod = HMACSHA1
	}
	return oauthAuth{keys}
}

type oauthAuth struct{ keys OAuthKeys }

// String does not show the keys.
func (oauthAuth) String() string { return "runout.OAuth" }

// GoString does not show the keys.
func (oauthAuth) GoString() string { return "runout.OAuth" }

func (a oauthAuth) check() error {
	if a.keys.SignatureMethod != HMACSHA1 && a.keys.SignatureMethod != Plaintext {
		return &ArgumentError{"signatureMethod", "must be runout.HMACSHA1 or runout.Plaintext"}
	}
	if err := checkCredential("key", a.keys.Key); err != nil {
		return err
	}
	if err := checkCredential("secret", a.keys.Secret); err != nil {
		return err
	}
	if a.keys.Token == "" && a.keys.TokenSecret == "" {
		return nil
	}
	if err := checkCredential("token", a.keys.Token); err != nil {
		return err
	}
	return checkCredential("tokenSecret", a.keys.TokenSecret)
}

func (a oauthAuth) authorization(method string, address *url.URL) string {
	return a.signed(method, address, strconv.FormatInt(time.Now().Unix(), 10), rand.Text())
}

// signed makes the header of an attempt at a time, given in seconds since 1970.
func (a oauthAuth) signed(method string, address *url.URL, timestamp, nonce string) string {
	parameters := []Parameter{
		{"oauth_consumer_key", a.keys.Key},
		{"oauth_nonce", nonce},
		{"oauth_signature_method", string(a.keys.SignatureMethod)},
		{"oauth_timestamp", timestamp},
		{"oauth_version", "1.0"},
	}
	if a.keys.Token != "" {
		parameters = append(parameters, Parameter{"oauth_token", a.keys.Token})
	}
	signature := encode(a.keys.Secret) + "&" + encode(a.keys.TokenSecret)
	if a.keys.SignatureMethod == HMACSHA1 {
		signature = signHMAC(signature, signatureBase(method, address, parameters))
	}
	var header strings.Builder
	header.WriteString("OAuth ")
	for _, parameter := range append(parameters, Parameter{"oauth_signature", signature}) {
		if header.Len() > len("OAuth ") {
			header.WriteString(", ")
		}
		header.WriteString(parameter.Name + `="` + encode(parameter.Value) + `"`)
	}
	return header.String()
}

func signHMAC(key, text string) string {
	mac := hmac.New(sha1.New, []byte(key))
	mac.Write([]byte(text))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// signatureBase is the text that is signed (RFC 5849, 3.4.1): the method, the address without its query, and all parameters in
// order, each encoded.
func signatureBase(method string, address *url.URL, parameters []Parameter) string {
	var pairs []Parameter
	for _, parameter := range append(queryOf(address.RawQuery), parameters...) {
		pairs = append(pairs, Parameter{encode(parameter.Name), encode(parameter.Value)})
	}
	slices.SortFunc(pairs, func(a, b Parameter) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Value, b.Value))
	})
	var text strings.Builder
	for index, pair := range pairs {
		if index > 0 {
			text.WriteByte('&')
		}
		text.WriteString(pair.Name + "=" + pair.Value)
	}
	return strings.ToUpper(method) + "&" + encode(baseStringURI(address)) + "&" + encode(text.String())
}

// baseStringURI is the address as it is signed: scheme and host in lower case, without the port of the scheme.
func baseStringURI(address *url.URL) string {
	scheme, host := strings.ToLower(address.Scheme), strings.ToLower(address.Host)
	if scheme == "http" {
		host = strings.TrimSuffix(host, ":80")
	} else if scheme == "https" {
		host = strings.TrimSuffix(host, ":443")
	}
	path := address.EscapedPath()
	if path == "" {
		path = "/"
	}
	return scheme + "://" + host + path
}

// queryOf reads a query as a form. What is not encoded properly is taken as it is.
func queryOf(query string) []Parameter {
	var parameters []Parameter
	decode := func(text string) string {
		if decoded, err := url.QueryUnescape(text); err == nil {
			return decoded
		}
		return text
	}
	for part := range strings.SplitSeq(query, "&") {
		if part == "" {
			continue
		}
		name, value, _ := strings.Cut(part, "=")
		parameters = append(parameters, Parameter{decode(name), decode(value)})
	}
	return parameters
}
