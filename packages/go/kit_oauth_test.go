package runout

import (
	"encoding/json"
	"net/url"
	"os"
	"testing"
)

type oauthCase struct {
	Name           string
	Method         string
	URL            string
	Form           [][2]string
	Parameters     map[string]string
	ConsumerSecret string  `json:"consumer_secret"`
	TokenSecret    string  `json:"token_secret"`
	BaseString     *string `json:"base_string"`
	Signature      string
}

func TestKitOAuth(t *testing.T) {
	text, err := os.ReadFile("../../tools/contract/fixtures/oauth.json")
	if err != nil {
		t.Fatal(err)
	}
	var fixture struct{ RFC5849, Random []oauthCase }
	if err := json.Unmarshal(text, &fixture); err != nil {
		t.Fatal(err)
	}
	for _, one := range append(fixture.RFC5849, fixture.Random...) {
		t.Run(one.Name, func(t *testing.T) {
			key := encode(one.ConsumerSecret) + "&" + encode(one.TokenSecret)
			if one.BaseString == nil {
				if key != one.Signature {
					t.Errorf("the signature is %s, not %s", key, one.Signature)
				}
				return
			}
			address, err := url.Parse(one.URL)
			if err != nil {
				t.Fatal(err)
			}
			var parameters []Parameter
			for name, value := range one.Parameters {
				parameters = append(parameters, Parameter{name, value})
			}
			for _, pair := range one.Form {
				parameters = append(parameters, Parameter{pair[0], pair[1]})
			}
			base := signatureBase(one.Method, address, parameters)
			if base != *one.BaseString {
				t.Errorf("the base string is\n%s, not\n%s", base, *one.BaseString)
			}
			if signature := signHMAC(key, base); signature != one.Signature {
				t.Errorf("the signature is %s, not %s", signature, one.Signature)
			}
		})
	}
}

// What is sent is what was signed: the header has the signature of its own parameters.
func TestOAuthHeader(t *testing.T) {
	address, err := url.Parse("https://photos.example.net/photos?file=vacation.jpg&size=original")
	if err != nil {
		t.Fatal(err)
	}
	keys := OAuthKeys{Key: "dpf43f3p2l4k3l03", Secret: "kd94hf93k423kf44", Token: "nnch734d00sl2jdk", TokenSecret: "pfkkdhi9sl3r4s00"}
	for method, want := range map[SignatureMethod]string{
		HMACSHA1: `OAuth oauth_consumer_key="dpf43f3p2l4k3l03", oauth_nonce="chapoH", oauth_signature_method="HMAC-SHA1", ` +
			`oauth_timestamp="137131202", oauth_version="1.0", oauth_token="nnch734d00sl2jdk", oauth_signature="` +
			encode(signHMAC("kd94hf93k423kf44&pfkkdhi9sl3r4s00", "GET&https%3A%2F%2Fphotos.example.net%2Fphotos&file%3Dvacation.jpg%26"+
				"oauth_consumer_key%3Ddpf43f3p2l4k3l03%26oauth_nonce%3DchapoH%26oauth_signature_method%3DHMAC-SHA1%26"+
				"oauth_timestamp%3D137131202%26oauth_token%3Dnnch734d00sl2jdk%26oauth_version%3D1.0%26size%3Doriginal")) + `"`,
		Plaintext: `OAuth oauth_consumer_key="dpf43f3p2l4k3l03", oauth_nonce="chapoH", oauth_signature_method="PLAINTEXT", ` +
			`oauth_timestamp="137131202", oauth_version="1.0", oauth_token="nnch734d00sl2jdk", ` +
			`oauth_signature="kd94hf93k423kf44%26pfkkdhi9sl3r4s00"`,
	} {
		keys.SignatureMethod = method
		if got := (oauthAuth{keys}).signed("GET", address, "137131202", "chapoH"); got != want {
			t.Errorf("%s: the header is\n%s, not\n%s", method, got, want)
		}
	}
}
